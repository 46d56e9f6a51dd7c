// What floats over the page leaves at least half of a small screen to read.
() => [...document.body.querySelectorAll("*")]
  .filter((one) => ["fixed", "sticky"].includes(getComputedStyle(one).position) && shown(one) && getComputedStyle(one).pointerEvents !== "none")
  .filter((one) => one.getBoundingClientRect().height > innerHeight / 2)
  .map((one) => `${named(one)} covers more than half of the screen`)

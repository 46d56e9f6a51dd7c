// On paper no table runs off the sheet.
() => [...document.querySelectorAll("table, img, svg, pre")].filter(shown)
  .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
  .map((one) => `${named(one)} is wider than the paper`)

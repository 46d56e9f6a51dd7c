// What the probes share: how an element is called in a message, what is shown, what colour lies behind it.

const FOCUSABLE = "a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]";

function named(element) {
  const text = (element.getAttribute("aria-label") || element.innerText || element.value || "").trim().replace(/\s+/g, " ");
  const mark = element.id ? `#${element.id}` : [...element.classList].map((name) => `.${name}`).join("");
  return `<${element.localName}${mark}> "${text.slice(0, 40)}"`;
}

const shown = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true, contentVisibilityAuto: true })
  && element.getClientRects().length > 0;

const focusable = () => [...document.querySelectorAll(FOCUSABLE)]
  .filter((element) => element.tabIndex >= 0 && !("fence" in element.dataset) && !element.disabled && element.type !== "hidden" && !element.closest("[inert]"));

// Text that only a screen reader gets: cut to a pixel on purpose.
const onlyHeard = (element) => {
  for (let at = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.position === "absolute" && (style.clipPath.startsWith("inset(50%") || at.clientWidth <= 1)) return true;
  }
  return false;
};

// What carries the ring of a focused element: itself, what it fills with ::after, or the card around it.
const ring = (style) => (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none";
function ringed(element) {
  for (let at = element, steps = 0; at && steps < 4; at = at.parentElement, steps += 1) {
    if (ring(getComputedStyle(at)) && at.matches(":focus-within")) return at;
  }
  return ring(getComputedStyle(element, "::after")) ? element : null;
}

const floats = (element) => {
  for (let at = element; at; at = at.parentElement) {
    if (["fixed", "sticky"].includes(getComputedStyle(at).position)) return true;
  }
  return false;
};

function numbers(color) {
  const [r, g, b, a = 1] = color.match(/[\d.]+/g).map(Number);
  return color.startsWith("color(") ? [r * 255, g * 255, b * 255, a] : [r, g, b, a];
}

function behind(element) {
  for (let at = element; at; at = at.parentElement) {
    const color = numbers(getComputedStyle(at).backgroundColor);
    if (color[3] > 0.99) return color;
  }
  const canvas = document.body.appendChild(document.createElement("i"));
  canvas.style.cssText = "background: Canvas; position: absolute";
  const color = numbers(getComputedStyle(canvas).backgroundColor);
  canvas.remove();
  return color;
}

function luminance([r, g, b]) {
  const [x, y, z] = [r, g, b].map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

// Before the page's own scripts: remembers which elements listen to clicks and who listens to keys.
(() => {
  window.__clicked = new Set();
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (["click", "mousedown", "mouseup", "pointerdown", "pointerup", "dblclick"].includes(type) && this instanceof Element) window.__clicked.add(this);
    return listen.call(this, type, ...rest);
  };
})();

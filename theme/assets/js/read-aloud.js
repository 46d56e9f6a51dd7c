// Reads a page aloud, sentence by sentence, with a voice that the device has itself: no text leaves it.

import { sentencesIn } from "./sentences.js";
import { marker } from "./sentence-marker.js";

/** A voice for the language of the page; voices that speak through the network are left alone. */
export function voiceFor(language, voices) {
  const wanted = language.split("-")[0].toLowerCase();
  return voices.find((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === wanted);
}

export function readAloud(controls, page, language = document.documentElement.lang) {
  const speech = globalThis.speechSynthesis;
  if (!speech || !globalThis.SpeechSynthesisUtterance) return;
  const play = controls.querySelector("[data-read-play]");
  const stop = controls.querySelector("[data-read-stop]");
  const status = controls.querySelector("[data-read-status]");
  const mark = marker();
  let sentences = [];
  let next = 0;
  let reading = false;
  let turn = 0;

  function offer() {
    if (voiceFor(language, speech.getVoices())) controls.toggleAttribute("data-ready", true);
  }

  function show() {
    play.textContent = controls.dataset[reading ? "pause" : next ? "resume" : "start"];
    stop.hidden = !reading && !next;
  }

  function speakNext() {
    if (next >= sentences.length) return finish(controls.dataset.ended);
    const mine = ++turn;
    const sentence = sentences[next];
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = voiceFor(sentence.language ?? language, speech.getVoices()) ?? voiceFor(language, speech.getVoices());
    utterance.lang = sentence.language ?? language;
    utterance.onend = () => {
      if (mine !== turn || !reading) return;
      next += 1;
      speakNext();
    };
    utterance.onerror = () => mine === turn && reading && finish("");
    mark.show(sentence);
    speech.speak(utterance);
  }

  function begin() {
    if (!next) sentences = sentencesIn(page);
    reading = true;
    status.textContent = "";
    show();
    speakNext();
  }

  /** Stops in the middle of a sentence; the same sentence comes again. */
  function pause() {
    reading = false;
    turn += 1;
    speech.cancel();
    show();
  }

  function finish(told) {
    reading = false;
    turn += 1;
    next = 0;
    speech.cancel();
    mark.clear();
    status.textContent = told;
    if (document.activeElement === stop) play.focus();
    show();
  }

  play.addEventListener("click", () => (reading ? pause() : begin()));
  stop.addEventListener("click", () => finish(""));
  addEventListener("pagehide", () => (reading || next) && finish(""));
  speech.addEventListener?.("voiceschanged", offer);
  offer();
}

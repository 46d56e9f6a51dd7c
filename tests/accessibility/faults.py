"""Known faults, each with the check that has to see it: the tests of the tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lxml import html
from lxml.html import HtmlElement

from accessibility.checks import site_wide

Change = Callable[[HtmlElement], None]


@dataclass(frozen=True)
class Fault:
    """Something that goes wrong on a page: in its HTML, its stylesheet or its scripts."""

    what: str
    seen_by: str
    """The name of the check."""
    change: Change | None = None
    css: str = ""
    script: str = ""
    needs: str = "//main"
    """What the page must have, as XPath; the smallest such page is taken."""


def add(markup: str, to: str = "//main") -> Change:
    """Puts markup at the end of an element."""

    def change(page: HtmlElement) -> None:
        for part in html.fragments_fromstring(markup):
            page.xpath(to)[0].append(part)

    return change


def put(path: str, **attributes: str) -> Change:
    """Gives the first element at a path other attributes."""

    def change(page: HtmlElement) -> None:
        for name, value in attributes.items():
            page.xpath(path)[0].set(name.rstrip("_").replace("_", "-"), value)

    return change


def drop(path: str, attribute: str = "") -> Change:
    """Takes the first element at a path away, or one of its attributes."""

    def change(page: HtmlElement) -> None:
        element = page.xpath(path)[0]
        if attribute:
            del element.attrib[attribute]
        else:
            element.drop_tree()

    return change


def rename(path: str, tag: str) -> Change:
    def change(page: HtmlElement) -> None:
        page.xpath(path)[0].tag = tag

    return change


def write(path: str, text: str) -> Change:
    def change(page: HtmlElement) -> None:
        element = page.xpath(path)[0]
        element.text = text

    return change


def turn_around(path: str) -> Change:
    """The children of an element in the opposite order."""

    def change(page: HtmlElement) -> None:
        element = page.xpath(path)[0]
        element[:] = list(reversed(element))

    return change


def lead_elsewhere(*parts: str) -> Change:
    """Every link with one of these in its address goes somewhere else."""

    def change(page: HtmlElement) -> None:
        for link in page.xpath("//a[@href]"):
            if any(part in link.get("href") for part in parts):
                link.set("href", "/privacy/")

    return change


IN_HTML = [
    Fault("a page without a language", "language", drop("/html", "lang")),
    Fault("a language that does not exist", "language", put("/html", lang="xx")),
    Fault("Arabic words without lang", "language", add("<p>العربية هنا</p>")),
    Fault("an English sentence without lang", "language", add("<p>You can find the opening hours with your team.</p>")),
    Fault("right to left in Dutch", "language", put("/html", dir="rtl")),
    Fault("two h1 headings", "headings", add("<h1>Nog een kop</h1>")),
    Fault("a heading level skipped", "headings", add("<h2>Kop</h2><h5>Kop</h5>")),
    Fault("an empty heading", "headings", add("<h2> </h2>")),
    Fault("the same heading twice", "headings", add("<h2>Kop</h2><h2>Kop</h2>")),
    Fault("a title without the page", "title", write("//title", "| WIJ Groningen")),
    Fault("bold text as a heading", "lookalikes", add("<p><strong>Openingstijden</strong></p>")),
    Fault("a list made of dashes", "lookalikes", add("<p>- brood<br>- melk</p>")),
    Fault("klik hier", "link_texts", add('<p>Voor meer <a href="/privacy/">klik hier</a></p>')),
    Fault("a link without text", "link_texts", add('<a href="/privacy/"><span aria-hidden="true">&gt;</span></a>')),
    Fault("a new window that comes unannounced", "link_texts", add('<a href="/privacy/" target="_blank">Privacy</a>')),
    Fault("one text, two places", "same_text_same_place", add('<a href="/privacy/">Lijst</a> <a href="/rechten/">Lijst</a>')),
    Fault("a name without the words on the button", "label_in_name", add('<button type="button" aria-label="Sluiten">Klaar</button>')),
    Fault("a phone number that can't be dialled", "phone_numbers", add("<p>Bel 050 999 88 77.</p>")),
    Fault("a phone number that breaks", "phone_numbers", add('<p><a href="tel:+31501234567">Bel 050 123 45 67</a></p>')),
    Fault("a table without a caption", "tables", drop("//table/caption"), needs="//table/caption"),
    Fault("headers without scope", "tables", drop("//th[@scope]", "scope"), needs="//th[@scope]"),
    Fault("alt is the name of a file", "pictures", add('<img src="/assets/icon.svg" alt="IMG_1234.jpg">')),
    Fault("a picture without alt", "pictures", add('<img src="/assets/icon.svg">')),
    Fault("an icon as the only text", "pictures", add('<button type="button" aria-label="Menu"><svg aria-hidden="true"></svg></button>')),
    Fault("a sign that a voice reads aloud", "pictures", add("<p>☎ Bel ons</p>")),
    Fault("a placeholder as the only label", "fields", add('<input name="naam" placeholder="Uw naam">')),
    Fault("choices without their question", "fields", add('<form action="/"><label><input type="radio" name="a"> Ja</label><button>Stuur</button></form>')),
    Fault("a form without a button", "fields", add('<form action="/"><label>Naam <input name="n"></label></form>')),
    Fault("an instruction by colour", "sensory", add("<p>Druk op de groene knop.</p>")),
    Fault("two menus with the same name", "landmarks", add('<nav aria-label="X"></nav><nav aria-label="X"></nav>')),
    Fault("no skip link", "skip_link", drop("//a[starts-with(@href, '#')]"), needs="//header//nav"),
    Fault("a skip link to nothing", "skip_link", put("//main", id="elders"), needs="//header//nav"),
    Fault("a trail that does not say where you are", "current", drop("//nav[ol]//*[@aria-current]", "aria-current"), needs="//nav[ol]//*[@aria-current]"),
    Fault("zooming is forbidden", "obstacles", put("//meta[@name='viewport']", content="width=device-width, user-scalable=no")),
    Fault("a page that refreshes by itself", "obstacles", add('<meta http-equiv="refresh" content="20">', "//head")),
    Fault("an order of its own for the focus", "obstacles", add('<a href="/privacy/" tabindex="5">Privacy</a>')),
    Fault("a film that starts by itself", "obstacles", add('<video src="x.mp4" autoplay></video>')),
    Fault("a film", "no_media", add('<video src="x.mp4" controls></video>')),
    Fault("a field that must be filled", "no_demands", add('<label>Naam <input name="n" required></label>')),
    Fault("an id twice", "identifiers", add('<p id="dubbel">a</p><p id="dubbel">b</p>')),
    Fault("a label for a field that is not there", "identifiers", add('<label for="weg">Naam</label>')),
    Fault("a menu in another order", "same_menu", turn_around("//header//nav//ul"), needs="//header//nav//ul"),
    Fault("no way to direct help", "help_everywhere", lead_elsewhere(*site_wide.HELP), needs="//header//nav"),
    Fault("a title that another page has", "titles_differ", write("//title", "Privacy op deze website | WIJ Groningen")),
    Fault("another name for the site", "one_name_per_site", write("//title", "Privacy | Een andere site")),
    Fault("a block in a paragraph", "html_validate", add("<p><span><div>tekst</div></span></p>")),
    Fault("autocomplete on a checkbox", "nu", add('<label><input type="checkbox" autocomplete="off"> ja</label>')),
    Fault("an aria attribute that does not exist", "nu", add('<p aria-labled="x">tekst</p>')),
]  # fmt: skip

IN_THE_BROWSER = [
    Fault("grey letters on white", "axe", css="main p { color: #aaa !important; }", needs="//main//p"),
    Fault("grey letters in dark colours only", "axe_in_the_dark", css="@media (prefers-color-scheme: dark) { main p { color: #444 !important; } }", needs="//main//p"),
    Fault("grey letters on a phone only", "axe_on_a_phone", css="@media (max-width: 400px) { main p { color: #999 !important; background: #fff } }", needs="//main//p"),
    Fault("a button without a name", "axe", add('<button type="button"></button>')),
    Fault("a link that hides from screen readers only", "axe", add('<a href="/privacy/" aria-hidden="true">Privacy</a>')),
    Fault("links known by colour alone", "axe", add('<p>Lees <a href="/privacy/" class="kaal">privacy</a> maar.</p>'), css=".kaal { text-decoration: none !important; color: #555 !important; } main p { color: #222 !important; }"),
    Fault("a dialog without a name", "axe_in_forced_colours", add('<div role="dialog"><button type="button">Sluit</button></div>')),
    Fault("a fixed width", "reflow", css="main { width: 900px !important; }"),
    Fault("a region that scrolls and has no name", "reflow", add('<div style="overflow-x: auto"><p style="width: 1500px">breed</p></div>')),
    Fault("a bar that covers a zoomed-in page", "reflow_zoomed_in", css="header { position: sticky; top: 0; min-height: 200px; }", needs="//header"),
    Fault("too wide for a phone on its side", "reflow_on_its_side", css="@media (orientation: landscape) and (max-height: 400px) { main { width: 2000px !important; max-width: none !important; } }"),
    Fault("text cut off with more space", "text_spacing", add('<p class="vast">Deze zin staat op een regel.</p>'), css=".vast { width: 15em; height: 1.7em; overflow: hidden; white-space: nowrap; }"),
    Fault("text over text when letters grow", "text_twice_as_large", add('<p class="vast">Een</p><p>Twee</p>'), css=".vast { height: 24px; margin: 0 !important; }  .vast + p { margin: 0 0 0 0; }"),
    Fault("small targets", "targets", add('<button type="button" class="mini">x</button>'), css=".mini { width: 16px; height: 16px; min-height: 0 !important; padding: 0 !important; }"),
    Fault("a main button of 30 pixels", "targets", add('<button type="button" class="laag">Zoek</button>'), css=".laag { height: 30px; min-height: 0 !important; padding: 0 !important; }"),
    Fault("another order for the eye", "visual_order", css="main { display: flex; flex-direction: column-reverse; }"),
    Fault("what is chosen shows by colour alone", "colour_alone", add('<ul><li><a href="/privacy/" aria-current="page">Een</a></li><li><a href="/rechten/">Twee</a></li></ul>'), css="main ul a[aria-current] { color: #a00; }"),
    Fault("buttons without an edge in own colours", "forced_colours", add('<button type="button" class="plat">Zoek</button>'), css=".plat { border: 0 !important; outline: 0; }"),
    Fault("icons that vanish in own colours", "forced_colours", add('<p><span class="teken"></span> Bel</p>'), css=".teken { display: inline-block; width: 20px; height: 20px; background: #000; mask-image: linear-gradient(#000, #000); }"),
    Fault("a field without an edge", "edges", add('<label>Naam <input name="n" class="vlak"></label>'), css=".vlak { border: 1px solid #f0f0f0 !important; background: transparent !important; }"),
    Fault("words in a tooltip", "hovering", add('<p title="Dit leest niemand">tekst</p>')),
    Fault("a menu that opens by pointing", "hovering", css=".sub { display: none; } nav:hover .sub { display: block; }"),
    Fault("endless movement", "motion", css="@keyframes draai { to { rotate: 1turn; } } h1 { animation: draai 1s infinite; }"),
    Fault("gliding for who asked for rest", "motion", css="a { transition: color .5s !important; }"),
    Fault("a link far off the screen", "hidden_focus", add('<a href="/privacy/" style="position: absolute; left: -9999px">Privacy</a>')),
    Fault("a button that can't be seen", "hidden_focus", add('<button type="button" style="opacity: 0">Omhoog</button>')),
    Fault("a block that reacts to the mouse only", "pointer_only", add('<div id="klik">Open</div>'), script="document.getElementById('klik').addEventListener('click', () => {});"),
    Fault("a menu that is a label", "pointer_only", add('<input type="checkbox" id="la" style="display: none"><label for="la">Menu</label>')),
    Fault("no ring around the focus", "focus_walk", css=":focus, :focus-visible { outline: none !important; }"),
    Fault("a ring in the colour of the page", "focus_in_pixels", css=":focus-visible { outline: 3px solid #fffdf9 !important; } a, button { background: #fffdf9 !important; color: #222 !important; } header { background: #fffdf9 !important; }"),
    Fault("the focus behind a bar", "focus_walk", css="body::after { content: ''; position: fixed; inset: 0 0 auto 0; height: 200px; background: #fff; z-index: 9; } html { scroll-padding: 0 !important; }"),
    Fault("a trap", "focus_walk", script="document.querySelector('main a').addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault());", needs="//main//a"),
    Fault("a letter that does something", "shortcuts", script="addEventListener('keydown', (event) => { if (event.key === 's') document.querySelector('a').focus(); });"),
    Fault("a button that does not say what is open", "disclosures", add('<button type="button" aria-expanded="false">Menu</button>')),
    Fault("a choice that leaves the page", "choosing", add('<label><input type="checkbox" id="weg"> Ja</label>'), script="document.getElementById('weg').addEventListener('change', () => { location.href = '/rechten/'; });"),
    Fault("a search that says nothing", "announcements", drop("//*[@role='status']"), needs="//main//input[@type='search'][count(//*[@role='status'])=1]"),
    Fault("text that only a script writes", "without_scripts", script="document.querySelector('main').insertAdjacentHTML('beforeend', '<p>Onmisbaar</p>');"),
    Fault("a button that needs a script", "without_scripts", add('<button type="button">Open</button>')),
    Fault("text left out on paper", "printed", add("<p class='weg'>Onmisbaar</p>"), css="@media print { .weg { display: none; } }"),
    Fault("a table wider than paper", "printed", add("<table class='breed'><tr><td>a</td><td>b</td></tr></table>"), css="@media print { .breed { width: 1400px !important; max-width: none !important; } }"),
]  # fmt: skip

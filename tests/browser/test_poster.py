"""Every poster is one sheet of A4 with nothing cut off, also for a location with more to say than any real one."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from conftest import PROJECT
from registry.load import load
from visitors import Devices

pytestmark = pytest.mark.needs_browser

DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
SLOTS = '{{opens: "0{0}:05", closes: "11:{0}0", access: walk_in}}, {{opens: "12:{0}5", closes: "15:30", access: by_appointment}}'


def busy_location() -> str:
    """A location with a long name, six lines that differ every day, and an exception on each of ten days."""
    weeks = "".join(
        f"""
  - id: lijn-{line}
    channel: {"desk" if line == 0 else "phone" if line == 1 else "consulting_hour"}
    label: "Een spreekuur met een tamelijk lange naam, nummer {line}"
    status: example
    holidays: closed
    week:
{"".join(f"      {day}: [{SLOTS.format(number % 6)}]{chr(10)}" for number, day in enumerate(DAYS))}"""
        for line in range(6)
    )
    exceptions = "".join(
        f"  - {{first_day: 2026-11-{24 + day}, hours: lijn-0, closed: true, reason: other, "
        f'note: "{"een lange reden " * 8}{day}"}}\n'
        for day in range(7)
    )
    return f"""\
name: WIJ Noorderplantsoenbuurt, Schildersbuurt en Oranjebuurt-Kostverloren
kind: entree
summary: Een plek met heel veel te melden.
address: {{status: reported, building: "{"Multifunctioneel Centrum " * 3}", street: Burgemeester van Doesburghkade,
  house_number: "123-125a", postal_code: "9712 AB", city: Groningen}}
contact: {{status: confirmed, phone: "050 123 45 67"}}
checked: {{on: 2026-11-21, how: not_checked}}
hours:{weeks}
exceptions:
{exceptions}"""


@pytest.fixture(scope="module")
def busy_site(changed_site: Callable[..., str]) -> str:
    return changed_site({"locations/vol.yml": busy_location()})


@pytest.mark.parametrize("location", [*(team.id for team in load(PROJECT).registry.all("locations")), "vol"])
def test_a_poster_is_one_whole_sheet(devices: Devices, busy_site: str, location: str) -> None:
    page = devices.page(busy_site)
    page.goto(f"locaties/{location}/poster/")
    page.emulate_media(media="print")
    sheet = page.pdf(prefer_css_page_size=True, print_background=True)
    reader = PdfReader(io.BytesIO(sheet))
    assert len(reader.pages) == 1
    width, height = (float(side) * 25.4 / 72 for side in reader.pages[0].mediabox[2:])
    assert (round(width), round(height)) == (210, 297)
    page.set_viewport_size({"width": 794, "height": 1123})
    hidden = page.evaluate("(m => m.scrollHeight - m.clientHeight)(document.querySelector('main'))")
    assert hidden <= 0, "de tekst past niet op het vel"
    assert page.evaluate("document.querySelector('img').naturalWidth") > 0


def test_the_code_leads_to_the_page(site: Path) -> None:
    for location in load(PROJECT).registry.all("locations"):
        code = (site / "locaties" / location.id / "qr.svg").read_text(encoding="utf-8")
        assert code.startswith("<svg") and "<path" in code

"""The sitemap leads search engines to pages that are there, and robots.txt leads them to the sitemap."""

from __future__ import annotations

import gzip
from pathlib import Path

import yaml
from lxml import etree

from pages import read_page


def test_every_address_in_the_sitemap_is_a_page_that_says_the_same(site: Path, project: Path) -> None:
    root = yaml.safe_load((project / "mkdocs.yml").read_text(encoding="utf-8"))["site_url"]
    addresses = etree.parse(site / "sitemap.xml").xpath("//*[local-name()='loc']/text()")
    assert len(addresses) == len(set(addresses)) > 100
    for address in addresses:
        page = site / address.removeprefix(root) / "index.html"
        assert read_page(page).xpath("//link[@rel='canonical']/@href") == [address]
        assert not read_page(page).xpath("//meta[@name='robots']")


def test_the_packed_sitemap_is_the_same(site: Path) -> None:
    assert gzip.decompress((site / "sitemap.xml.gz").read_bytes()) == (site / "sitemap.xml").read_bytes()


def test_robots_leads_to_the_sitemap(site: Path, project: Path) -> None:
    root = yaml.safe_load((project / "mkdocs.yml").read_text(encoding="utf-8"))["site_url"]
    assert f"Sitemap: {root}sitemap.xml" in (site / "robots.txt").read_text(encoding="utf-8").splitlines()

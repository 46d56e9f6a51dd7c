"""PAGES: records and Markdown as pages of the site, through the templates in theme/."""

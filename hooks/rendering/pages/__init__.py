"""The pages that are made: of records, in other languages, of years and teams, and the frame around them."""

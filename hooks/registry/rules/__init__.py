"""What no single field can say: rules across fields and across records.

A rule is a generator that takes the registry and yields a `Problem` for each place that breaks it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..problems import Problem
from ..registry import Registry
from . import (
    chooser,
    closures,
    conflicts,
    hours,
    languages,
    links,
    locations,
    names,
    participation,
    translations,
)

Rule = Callable[[Registry], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    names.ids_match_files,
    names.ids_are_unique,
    names.names_are_unique,
    names.previous_ids_are_free,
    links.references_exist,
    links.nothing_refers_to_itself,
    locations.moves_lead_somewhere,
    locations.validity_is_in_order,
    locations.areas_explain_two_teams,
    locations.holidays_are_in_order,
    hours.slots_are_in_order,
    hours.hour_sets_are_distinct,
    hours.repeats_are_clear,
    hours.exceptions_say_what_changes,
    conflicts.one_week_at_a_time,
    conflicts.exceptions_are_clear,
    conflicts.consulting_hours_have_names_of_their_own,
    conflicts.closures_agree,
    conflicts.closures_cover_what_they_replace,
    closures.scope_is_clear,
    closures.effects_end_or_are_reviewed,
    participation.group_sizes_are_in_order,
    participation.methods_are_accounted_for,
    participation.process_groups_exist,
    participation.process_steps_build_on_earlier_ones,
    participation.process_parts_are_distinct,
    participation.missing_groups_are_reached,
    participation.answers_are_given,
    participation.feedback_is_named_after_its_year,
    languages.languages_have_a_place,
    languages.pages_have_addresses_of_their_own,
    languages.plurals_are_complete,
    translations.translations_follow_the_dutch,
    participation.figures_have_one_name,
    chooser.questions_point_to_filters,
    chooser.answers_lead_somewhere,
    chooser.chooser_parts_are_distinct,
)

"""What a method asks of people without giving a way round it: worked out from where it is held and whom it suits less."""

from __future__ import annotations

from ..models.choices import Audience
from ..models.method import Method
from ..models.method_choices import Barrier, MethodChannel

ONLY_BY = (
    ({MethodChannel.ONLINE}, (Barrier.DIGITAL,)),
    ({MethodChannel.WRITTEN}, (Barrier.READING, Barrier.WRITING)),
    ({MethodChannel.IN_PERSON, MethodChannel.OUTDOORS}, (Barrier.MOBILITY,)),
)
"""A method that is held nowhere else asks this of everyone."""
HARD_FOR = {
    Audience.LOW_LITERACY: (Barrier.READING,),
    Audience.LEARNING_DUTCH: (Barrier.LANGUAGE,),
    Audience.LOW_DIGITAL_SKILLS: (Barrier.DIGITAL,),
    Audience.PHYSICAL_DISABILITY: (Barrier.MOBILITY,),
    Audience.MONEY_WORRIES: (Barrier.MONEY,),
}
"""A method that suits these people less, asks this."""


def demands(method: Method) -> list[Barrier]:
    """In the order of the choices."""
    asked = {barrier for only, asks in ONLY_BY if set(method.channels) <= only for barrier in asks}
    asked |= {barrier for note in method.less_suited for barrier in HARD_FOR.get(note.audience, ())}
    solved = {note.barrier for note in method.barriers}
    return [barrier for barrier in Barrier if barrier in asked - solved]

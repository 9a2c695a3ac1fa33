"""Roundabout ways of speaking, put as a plain rule: what a plan pays back, whose rule an account follows, what could not yet be taken."""

from __future__ import annotations

import regex

from analyzer.detection.plain.all_but_some import ALL_BUT_SOME
from analyzer.detection.plain.announced import ANNOUNCED
from analyzer.detection.plain.asides_and_parts import ASIDES_AND_PARTS
from analyzer.detection.plain.asked_for import ASKED_FOR
from analyzer.detection.plain.at_work import AT_WORK
from analyzer.detection.plain.by_label_and_slip import BY_LABEL_AND_SLIP
from analyzer.detection.plain.by_other_words import BY_OTHER_WORDS
from analyzer.detection.plain.by_the_way import BY_THE_WAY
from analyzer.detection.plain.come_and_gone import COME_AND_GONE
from analyzer.detection.plain.compared import COMPARED
from analyzer.detection.plain.contributed import CONTRIBUTED
from analyzer.detection.plain.directed_pay import DIRECTED_PAY
from analyzer.detection.plain.each_its_time import EACH_ITS_TIME
from analyzer.detection.plain.elected_none import ELECTED_NONE
from analyzer.detection.plain.everyday import EVERYDAY, MONEY, InOrder, Turns
from analyzer.detection.plain.for_a_need import FOR_A_NEED
from analyzer.detection.plain.freed_and_bound import FREED_AND_BOUND
from analyzer.detection.plain.goes_on import GOES_ON
from analyzer.detection.plain.half_sentences import HALF_SENTENCES
from analyzer.detection.plain.halted_and_lifted import HALTED_AND_LIFTED
from analyzer.detection.plain.held_back import HELD_BACK
from analyzer.detection.plain.how_seldom import HOW_SELDOM
from analyzer.detection.plain.in_a_guide import IN_A_GUIDE
from analyzer.detection.plain.in_audited_notes import IN_AUDITED_NOTES
from analyzer.detection.plain.in_counsels_words import IN_COUNSELS_WORDS
from analyzer.detection.plain.in_notices_and_minutes import NOTICES
from analyzer.detection.plain.in_old_booklets import IN_OLD_BOOKLETS
from analyzer.detection.plain.in_other_words import IN_OTHER_WORDS
from analyzer.detection.plain.in_short import IN_SHORT
from analyzer.detection.plain.in_the_trust import IN_THE_TRUST
from analyzer.detection.plain.kept_to_one import KEPT_TO_ONE
from analyzer.detection.plain.kept_where_it_is import KEPT_WHERE_IT_IS
from analyzer.detection.plain.labels_of_tax import LABELS_OF_TAX
from analyzer.detection.plain.left_out import LEFT_OUT
from analyzer.detection.plain.let_in_and_out import LET_IN_AND_OUT
from analyzer.detection.plain.limits_lifted import LIMITS_LIFTED
from analyzer.detection.plain.matched import MATCHED
from analyzer.detection.plain.money_told_apart import MONEY_TOLD_APART
from analyzer.detection.plain.moved_and_taken_back import MOVED_AND_TAKEN_BACK
from analyzer.detection.plain.moved_within import MOVED_WITHIN
from analyzer.detection.plain.named_by_its_tax import NAMED_BY_ITS_TAX
from analyzer.detection.plain.of_no_rule import OF_NO_RULE
from analyzer.detection.plain.opened_by import OPENED_BY
from analyzer.detection.plain.others import while_so
from analyzer.detection.plain.out_of_taxed_pay import OUT_OF_TAXED_PAY
from analyzer.detection.plain.paid_on_leaving import PAID_ON_LEAVING
from analyzer.detection.plain.plain_rules import PLAIN_RULES
from analyzer.detection.plain.put_aside import PUT_ASIDE
from analyzer.detection.plain.reached_at_will import REACHED_AT_WILL
from analyzer.detection.plain.reasons_and_dates import REASONS_AND_DATES
from analyzer.detection.plain.said_beside import SAID_BESIDE
from analyzer.detection.plain.said_for_whom import SAID_FOR_WHOM
from analyzer.detection.plain.shut_and_not_added import SHUT_AND_NOT_ADDED
from analyzer.detection.plain.starts_and_waits import STARTS_AND_WAITS
from analyzer.detection.plain.stopped_or_left_alone import STOPPED_OR_LEFT_ALONE
from analyzer.detection.plain.taxed_and_not_roth import TAXED_AND_NOT_ROTH
from analyzer.detection.plain.taxed_now import TAXED_NOW
from analyzer.detection.plain.then_and_there import THEN_AND_THERE
from analyzer.detection.plain.to_roth_inside import TO_ROTH_INSIDE
from analyzer.detection.plain.told_at_once import TOLD_AT_ONCE
from analyzer.detection.plain.told_of_a_source import TOLD_OF_A_SOURCE
from analyzer.detection.plain.unlimited import UNLIMITED
from analyzer.detection.plain.voted_and_noted import VOTED_AND_NOTED
from analyzer.detection.plain.what_is_open import WHAT_IS_OPEN
from analyzer.detection.plain.where_it_goes import WHERE_IT_GOES
from analyzer.detection.plain.who_else_may import WHO_ELSE_MAY
from analyzer.detection.plain.words_that_bind import letting_go
from analyzer.shapes import guarded

_WHO_MOVES = guarded(
    r"\b(?:who|if (?:you|he or she|a \w+)) (?:becomes?|moves?|transfers?|changes?|goes|is (?:transferred|moved|promoted))\b",
    regex.IGNORECASE,
)
_NOT_BEFORE = guarded(r"^(?:(?:nothing|not)\s+)?(?P<then>(?:before|until|unless)\b.*)$", regex.IGNORECASE)
_A_TIME = guarded(r"^(?:only\b|at\b|on\b|after\b|from\b|when\b|upon\b|once\b|any ?time)", regex.IGNORECASE)


def _as_rule(match: regex.Match[str]) -> str:
    """The rule that an account follows, as what may be done with it."""
    lead, what, rule = match["lead"], match["what"], match["rule"].strip(" .")
    if later := _NOT_BEFORE.match(rule):
        return f"{lead}{what} may not be withdrawn {later['then']}."
    when = rule if _A_TIME.match(rule) else f"only at {rule}"
    return f"{lead}{what} may be withdrawn {when}."


def _as_made(match: regex.Match[str]) -> str:
    """What is debited for contributions, as contributions that may be made, by those for whom it is said."""
    who = f"Only {match['who'].lower()}" if match["who"] else "You"
    return f"{who} may make {match['what']}"


def _adds_no_more(match: regex.Match[str]) -> str:
    """ "... but may not add to it": a rule of its own for everyone, and none where people have moved to where it is closed."""
    return "" if _WHO_MOVES.search(match.string) else "; no further after-tax contributions are accepted"


_TURNS: Turns = (
    # "The law would let a plan give after-tax contributions back at any time"
    (
        guarded(
            rf"\b(?P<may>(?:lets?|may|can|could|might|would|(?:allows?|permits?)(?= [\w ]{{3,20}} to\b)) (?:(?:a|an|any|the|our|this|every) plans? |plans )?(?:to )?)(?:pay|give|hand|return|send)(?P<out> (?:back|out|over))? (?P<what>{MONEY})(?(out)|(?: (?:back|out))?)(?= (?:to \w+ )?(?:at any|any time|whenever|before|while|on request|without|at 59|from)\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['may']}let participants withdraw {m['what']}",
    ),
    # "You may turn any vested money into Roth, even though you could not take it out yet"
    (
        guarded(
            r"(?<=\b(?:convert\w*|turn\w*|mov\w+|transfer\w*|chang\w+|switch\w*|roll\w*)\b[^.;]{3,120}),? (?:even though|even if|although|though|whether or not) (?:you|he or she|they|participants?|members?) (?:could|can|may)(?: not|not|n['’]t) (?:(?:yet|now|otherwise|today) )?(?:take|withdraw|draw|receive|touch)(?: (?:it|them|that money))?(?: out)?(?: (?:yet|today|now|otherwise|at the time|at that time))(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        ", whether or not distributable",
    ),
    # "... you may convert any part of it, even if that money is not yet available for withdrawal"
    (
        guarded(
            r"(?<=\b(?:convert\w*|turn\w*|mov\w+|transfer\w*|chang\w+|switch\w*|roll\w*|conversions?)\b[^.;]{3,200}),? (?:even (?:though|if|when|where)|although|though|whether or not|regardless of whether) (?:it|they|(?:that|the|this|such|your|those) (?:money|amounts?|accounts?|balances?|portions?|parts?|dollars|sources?)) (?:is|are|(?:can|may|could)(?= (?:not|yet|otherwise|never)\b|n['’]t\b|not\b)|cannot)(?:n['’]t| not)?(?: (?:yet|now|otherwise|currently|then|presently|today))* (?:be )?(?:(?:available|eligible|open|payable|distributable|withdrawable)(?: (?:for|to be|to) (?:(?:a |an |in-service )*(?:withdrawals?|distributions?|payments?)|withdrawn|distributed|paid(?: out)?|you))?|distributed|withdrawn|paid(?: out)?|taken(?: out)?)(?: (?:yet|today|now|otherwise|at the time|at that time))?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        ", whether or not distributable",
    ),
    # "The law lets a plan pay it at any time, and the Trustees have decided to do so"
    (
        guarded(
            r"(?<=\b(?:law|code|irs|regulations?|rules?)\b(?![^.;]*\b(?:stop|end|clos|suspend|freez|refus|requir|limit|exclud|restrict)\w*)[^.;]{10,160})\b(?:the (?:board|trustees?|company|employer|committee|plan|sponsor|firm|university)|we) (?:have|has) (?:decided|chosen|elected|agreed|voted|resolved) to (?:do (?:so|this|that)|allow (?:it|this|that))(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        "ours does",
    ),
    (
        guarded(
            r"\b(?:the (?:board|trustees?|company|employer|committee|plan|sponsor|firm|university)|we) (?:have|has) (?:decided|chosen|elected|agreed|voted|resolved) not to (?:do (?:so|this|that)|allow (?:it|this|that))(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        "ours does not",
    ),
    # "some of your savings taken after taxes, as Roth contributions": Roth alone
    (
        guarded(
            r"(?<=\b(?:taken|made|deducted|withheld|saved|contributed|paid|go|goes|put|put in|go in|goes in)) (?:on an )?(?:after|post)[- ]tax(?:es)?(?: basis)?,? (?:(?:that is|i\.e\.|in other words|meaning|namely),? )?(?=(?:in the form of|as) (?:designated )?roth\b)",
            regex.IGNORECASE,
        ),
        " ",
    ),
    # "Every other member may, once in each month": may do what the ones before may not
    (
        guarded(
            r"^(?P<who>\W*(?:but )?(?:(?:every|all|any|the) other [\w -]{3,40}?|other [\w-]{3,20}|(?:everyone|everybody|anyone) else(?: (?:in|at|of|with) (?:the|our|this) \w+)?|all others|the others|the rest)) (?P<may>may|can)(?=\W*$|, )",
            regex.IGNORECASE,
        ),
        r"\g<who> \g<may> do so",
    ),
    # "a hardship withdrawal cannot be rolled over, and it cannot be converted to Roth": still of hardship
    (
        guarded(
            r"(?<=\bhardship (?:withdrawals?|distributions?|payments?|money)\b[^.;]{0,120}),? (?:and|nor|or) (?:(?:it|they) )?(?:(?:cannot|can not|may not|can['’]t) (?:it |they )?be|(?:can|may) (?:it|they) be) (?:converted|moved|turned)(?: (?:in)?to (?:a )?roth)?(?: in the plan| inside the plan)?(?=\W*$)"
            r"|^\W*hardship (?:withdrawals?|distributions?|payments?|money) (?:cannot|can not|may not|can['’]t) be converted(?: (?:in)?to roth)?\W*$",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "You can withdraw converted after-tax and rollover money at any time": what is Roth by then
    (
        guarded(
            r"\bconverted (?:(?:(?:after|post|pre)-?\s?tax|voluntary|rollover|match\w*|and|or|,) ?)+(?P<head>money|amounts?|contributions|dollars|balances?|savings)\b",
            regex.IGNORECASE,
        ),
        r"Roth \g<head>",
    ),
    # "After-tax contributions that are still in their first 24 months have to wait"
    (
        guarded(
            r"\b(?P<what>(?:(?:after|post)-?\s?tax|voluntary) (?:contributions|savings|money|deposits)) (?:that|which) (?:are|is|have been|has been) (?:still )?(?:in (?:their|its) first|(?:here|there|in the plan) (?:for )?less than|less than) (?P<wait>(?:\d+|two|three|five) (?:months|years))(?: old)? (?:ha(?:ve|s) to|must) (?:wait|stay)(?: in)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<what> may be taken out only after \g<wait> in the plan",
    ),
    # "there's no way to convert money to Roth inside this plan, and your savings can't come out before ..."
    (
        guarded(
            r"\bthere(?:['’]s| is| are) (?:just |simply )?no ways? (?:for you )?to (?=(?:convert|withdraw|move|take|turn|make|contribute|get)\b)",
            regex.IGNORECASE,
        ),
        "you cannot ",
    ),
    # "If after-tax contributions were ever allowed here, they'd have to be tested, which is why they are not"
    (
        guarded(
            rf"^\W*if (?P<what>{MONEY}) (?:was|were) (?:ever )?(?:allowed|permitted|accepted|offered|taken)(?: here| in (?:the|our|this) plan)?, [^;]{{5,120}}, (?:which is|and that is|and that['’]s) (?:why|(?:the|one|a) (?:\w+ )?reason(?: that| why)?) (?:they|it|we|the plan) (?:(?:are|is)(?: not|n['’]t)(?: allowed| permitted)?|(?:do|does)(?: not|n['’]t)(?: \w+ (?:them|it))?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"The Plan does not accept \g<what>",
    ),
    # "For the present you may contribute pre-tax or Roth dollars only"
    (
        guarded(
            r"\b(?P<may>may|can) (?:contribute|save|put in|make) (?P<what>(?:pre|before)-?\s?tax (?:(?:dollars|money|contributions|deferrals) )?(?:or|and|and/or) roth(?: dollars| money| contributions| deferrals)?|roth (?:or|and|and/or) (?:pre|before)-?\s?tax(?: dollars| money| contributions| deferrals)?),? (?:only|and nothing else|and no other)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<may> make only pre-tax and Roth contributions",
    ),
    # "Partners only: the firm will debit your capital account for after-tax contributions of up to $20,000"
    (
        guarded(
            rf"^\W*(?:(?P<who>(?-i:[A-Z])[\w -]{{2,30}}) only: )?the (?:firm|company|employer|partnership|payroll office|corporation) (?:will|shall|can|may) (?:debit|charge) (?:your|the|his or her|their|each \w+['’]s) [\w ]{{3,30}}? (?:for|with) (?P<what>{MONEY}\b.*)$",
            regex.IGNORECASE,
        ),
        _as_made,
    ),
    # "... may keep, convert or withdraw the Post-Tax Account but may not add to it"
    (
        guarded(
            r",? (?:but|and|though) (?:(?:you|he or she|they|it|members?|participants?) )?(?:may|can)(?: not|not|n['’]t| no longer) (?:add (?:anything |money |more )?to (?:it|them|that account)|contribute (?:any )?more(?: to (?:it|them))?)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        _adds_no_more,
    ),
    (
        guarded(
            rf"(?<=\b(?:you|members?|participants?|employees?) (?:may|can|may not|cannot) )add(?= (?:[^.;]{{1,20}} )?to {MONEY})",
            regex.IGNORECASE,
        ),
        "contribute",
    ),
    # "and these are changed to Roth inside the plan at the end of each pay period"
    (
        guarded(
            r"(?<=\b(?:these|those|they|it|contributions|savings|money|dollars|deposits|balances?|amounts?) (?:(?:will|may|can|shall|also|then|automatically) )*(?:are|is|be) (?:(?:automatically|then|also) )?)(?:changed|switched) (?:over )?(?:in)?to (?=(?:an? |the |your )?roth\b[^.;]*\b(?:inside|within|in) the plan\b)",
            regex.IGNORECASE,
        ),
        "converted to ",
    ),
    # "You can take your after-tax dollars, and whatever they have earned, out of the plan whenever you like"
    (
        guarded(
            rf"\b(?:take|draw|pull|get) (?P<what>{MONEY})(?P<more>,? (?:(?:and|or|with|along with|together with)\b[^,.;]{{3,40}}|in whole or in part))?,? out(?(more)(?: of the (?:plan|trust))?| of the (?:plan|trust))(?! of\b)\b",
            regex.IGNORECASE,
        ),
        r"withdraw \g<what>\g<more>",
    ),
    # "Additional Deposits and interest thereon may be drawn down on 10 days' notice"
    (
        guarded(
            r"(?<=\b(?:may|can|may not|cannot|can not)(?: be)? )draw(?P<n>n?) down(?=\b)",
            regex.IGNORECASE,
        ),
        lambda m: "withdrawn" if m["n"] else "withdraw",
    ),
    # "Reaching a certain age does not change this, and neither does a hardship"
    (
        guarded(
            r"(?<=\b(?:does|do|will) not change (?:this|that)),? (?:and )?(?:neither|nor) (?:does|do|will) [\w ]{3,40}(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "after-tax money has no age or service requirement", in contrast to money that opens up at 59½
    (
        guarded(
            rf"(?P<what>(?:^|[,;] )\W*(?:(?:and|but|while|whereas) )?(?!{MONEY}(?<=contributions) ){MONEY}) (?:has|have|carries|carry|is under|are under) no (?:(?:age|service|waiting|holding|time)(?:,? (?:or|and|nor) | ))+(?:requirements?|rules?|limits?|conditions?|periods?|restrictions?)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<what> may be withdrawn at any time",
    ),
    # "Your own after-tax contributions need not wait at all"
    (
        guarded(
            rf"^(?P<what>\W*{MONEY}) (?:need not|(?:do|does) not have to|don['’]t have to|doesn['’]t have to|never has to|never have to) wait(?: at all)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<what> may be withdrawn at any time",
    ),
    # "the twelve-month wait that used to apply to withdrawals of after-tax contributions no longer applies"
    (
        guarded(
            rf"\b(?:the|any) (?:[\w-]+ ){{0,2}}?(?:wait|waiting period|holding period)(?: (?:that|which) (?:used to apply|applied|has applied|applies))? (?:to|on|for|before) withdrawals? of (?P<what>{MONEY}) (?:no longer applies|(?:has been|is|was) (?:removed|eliminated|dropped|abolished|ended|waived))\b",
            regex.IGNORECASE,
        ),
        r"\g<what> may be withdrawn at any time",
    ),
    # "The amount you convert to Roth inside the Plan must be an amount that you could otherwise take as a distribution"
    (
        guarded(
            r"^\W*(?:the|any|each) (?:amount|money) (?:that |which )?(?P<who>you|participants?|members?|a participant|a member) (?P<act>converts?|moves?|transfers?)(?P<to> [^.;]{3,60}?)? must be (?:an amount|money|one) (?:that |which )?(?P<could>(?:you|he or she|they) (?:could|can|would be able to)\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"You may {m['act'].rstrip('s')}{m['to'] or ''} only amounts that {m['could']}",
    ),
    # "Auto-Convert ends with your last payday"
    (
        guarded(
            r"\b(?:ends?|stops?|ceases?) (?:with|on|after|at|upon) (?:your|his|her|their|the) (?:last|final) (?:payday|paycheck|day(?: of work| at work)?)\b",
            regex.IGNORECASE,
        ),
        "stops when you leave",
    ),
    # "You have to be 59½ before you can withdraw it, even though you didn't have to be 59½ to convert it"
    (
        guarded(
            r",? (?:even )?though (?:you|he or she|they|participants?|members?) (?:did not|didn['’]t|do not|don['’]t|does not|doesn['’]t) (?:have|need) to (?:be|have|reach|wait) [^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        letting_go("", "age"),
    ),
    # "your rollover money, including any after-tax contributions that came with it"
    (
        guarded(
            r"\b(?:any |the )?(?:after|post)-?\s?tax (?:contributions?|money|amounts?|dollars) (?:(?:that|which) )?(?:came|come|comes|(?:was|were|is|are) (?:brought|rolled)) (?:along |in |over )?with (?:it|them|that|those|the rollover)\b",
            regex.IGNORECASE,
        ),
        "after-tax amounts rolled over from another plan",
    ),
    # "the Plan has no in-plan conversion"
    (
        guarded(
            r"\b(?P<plan>(?:the|our|this) plan|it|we) (?:has|have|offers?) no (?P<what>(?:in-plan )?(?:roth )?conversions?(?: feature| option)?)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<plan> does not allow \g<what>",
    ),
    # "We don't offer the other kind of after-tax contribution that you may have read about"
    (
        guarded(
            r"\bthe other kind of (?P<what>after-?\s?tax (?:contribution|saving|money|deposit)s?)(?: (?:that )?you may have (?:read|heard) (?:about|of))?",
            regex.IGNORECASE,
        ),
        r"\g<what>",
    ),
    # "The rules for withdrawing after-tax contributions are the same as those for the match: five years or age 55"
    (
        guarded(
            rf"^\W*(?:the )?rules? (?:for|on|of) (?:withdrawing|withdrawals? of) (?P<what>{MONEY}) (?:is|are) the same as (?:those|the rules?|that|the one) (?:for|on|of) [^:.;]{{4,60}}: (?P<rule>[^.;]{{6,120}})",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['what']} may be withdrawn after {m['rule']}",
    ),
    # "The after-tax account will follow the same rule as your other contributions: 59½, or when you leave"
    (
        guarded(
            rf"^(?P<lead>\W*(?:(?:for|as for|as to|when it comes to) [\w ]{{3,30}}, )?)(?P<what>{MONEY}) (?:(?:will|shall|must) )?(?:follows?|(?:is|are|be|comes?|falls?|stands?|goes) (?:under|by|subject to)|ha(?:s|ve)|obeys?|keeps? to) "
            r"(?:the same|no other|that same|the) (?:rules?|terms|restrictions|timing) (?:as|than|for|of|that appl(?:y|ies) to) [\w ’'-]{3,60}?\s*(?::|[–—])\s*(?P<rule>[^.;]*?\b(?:59\s?½|age \d\d|leav\w+|separat\w+|retire\w*|any time|anytime|terminat\w+|severance)(?:[^.;]|\.\d)*)\.?\s*$",
            regex.IGNORECASE,
        ),
        _as_rule,
    ),
)
"""A later one meets what the earlier ones have made."""


_IN_ORDER = InOrder(
    IN_AUDITED_NOTES,
    HALF_SENTENCES,
    ASIDES_AND_PARTS,
    BY_OTHER_WORDS,
    THEN_AND_THERE,
    ALL_BUT_SOME,
    HALTED_AND_LIFTED,
    REACHED_AT_WILL,
    OUT_OF_TAXED_PAY,
    LABELS_OF_TAX,
    AT_WORK,
    HOW_SELDOM,
    TAXED_AND_NOT_ROTH,
    NAMED_BY_ITS_TAX,
    BY_LABEL_AND_SLIP,
    EACH_ITS_TIME,
    STARTS_AND_WAITS,
    SHUT_AND_NOT_ADDED,
    PUT_ASIDE,
    WHO_ELSE_MAY,
    ELECTED_NONE,
    VOTED_AND_NOTED,
    TAXED_NOW,
    KEPT_WHERE_IT_IS,
    LEFT_OUT,
    FREED_AND_BOUND,
    SAID_FOR_WHOM,
    LIMITS_LIFTED,
    COME_AND_GONE,
    TOLD_OF_A_SOURCE,
    MONEY_TOLD_APART,
    OF_NO_RULE,
    UNLIMITED,
    FOR_A_NEED,
    MATCHED,
    CONTRIBUTED,
    HELD_BACK,
    DIRECTED_PAY,
    STOPPED_OR_LEFT_ALONE,
    PAID_ON_LEAVING,
    WHERE_IT_GOES,
    GOES_ON,
    MOVED_WITHIN,
    TO_ROTH_INSIDE,
    KEPT_TO_ONE,
    SAID_BESIDE,
    IN_OTHER_WORDS,
    REASONS_AND_DATES,
    WHAT_IS_OPEN,
    IN_OLD_BOOKLETS,
    IN_COUNSELS_WORDS,
    ANNOUNCED,
    BY_THE_WAY,
    IN_THE_TRUST,
    LET_IN_AND_OUT,
    IN_A_GUIDE,
    TOLD_AT_ONCE,
    COMPARED,
    ASKED_FOR,
    OPENED_BY,
    EVERYDAY,
    MOVED_AND_TAKEN_BACK,
    NOTICES,
    PLAIN_RULES,
    _TURNS,
    IN_SHORT,
)


def said_plainly(text: str) -> str:
    """The same in plain words.

    >>> said_plainly("Your after-tax money is under the same rule as everything else: 59½, or separation.")
    'Your after-tax money may be withdrawn only at 59½, or separation.'
    """
    return while_so(_IN_ORDER(text))

"""Reads the numbers and gates of a clause: ages, waiting periods, percentages, dollars, frequency, groups and dates."""

from __future__ import annotations

from typing import Any

import regex

from analyzer.detection.vocabulary.spelling import in_figures
from analyzer.shapes import guarded

_NUMBER_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "tenth": 10, "twelve": 12, "eighteen": 18, "twenty-four": 24, "twenty four": 24, "thirty": 30, "thirty-six": 36, "sixty": 60,
}  # fmt: skip
NUMBER = r"(?P<n>\d{1,3}|" + "|".join(sorted(_NUMBER_WORDS, key=len, reverse=True)) + r")(?:\s*\(\d+\))?"
TIMEOUT = 1.0
FLAGS = regex.IGNORECASE

_AGE = guarded(
    r"(?:\b(?:age|aged|attain\w*|reach\w*|turn\w*|over|after)\b(?:\s+(?:the|age|of|an|your|at\s+least|or\s+over|is|the\s+age\s+of))*\s*"
    r"(?P<a>5[05](?!\d)|5\s?9\s?½|6[0-9]|70|7[0-5]|sixty-five)(?!\)?[\s-]?(?:%|percent|days?\b|months?\b))"
    r"|\b(?:age|aged|attain\w*|reach\w*|turn\w*)\s+(?:(?:the|age|of)\s+)*(?P<a5>[34]\d|5[1-8])(?![\d%.,]|\s?(?:%|percent|days?|months?|years?|½))"
    r"|\b(?:is|are|be)\s+(?:at\s+least\s+)?(?P<a7>5[05]|6\d|70)(?=\s*(?:[,.;]|$|or\s+(?:older|over|above)))"
    r"|\b(?P<a6>[3-6]\d)\s+years\s+(?:old|of\s+age)\b"
    r"|\b(?P<a2>59\s?½)|\b(?P<a3>normal retirement (?:age|date))|\b(?P<a8>(?:reach|attain)\w*\s+the\s+(?:in-service\s+|early\s+)?withdrawal\s+age)|\b(?P<a4>4[05]|5[05]|6[0-9]|70)(?:th|st|nd|rd|½)?\s+birthday)",
    FLAGS,
)
_TENS = {"fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_POINT_WORDS = _TENS | {f"{name}-five": value + 5 for name, value in _TENS.items()}
_P = r"(?P<n>[5-9]\d|(?:" + "|".join(_TENS) + r")(?:-five)?)(?:\s*\(\d+\))?\b(?!\s*(?:days?|months?|%|percent|½))"
_POINTS = [
    guarded(p.replace("P_", _P), FLAGS)
    for p in (
        r"\b(?:age\s+(?:plus|and)\s+[^.;]{0,40}?service|combined\s+age|sum\s+of)\b[^.;]{0,60}?\bP_",
        r"\b(?:points|age\s+(?:plus|and))\b[^.;]{0,60}?\b(?P<n>[5-9]\d)\b",
        r"\bP_\s+(?:or\s+more\s+)?points\b",
        r"\brule\s+of\s+P_",
    )
]
_SEASONING = [
    guarded(p.replace("N_", NUMBER), FLAGS)
    for p in (
        r"(?:within|during|in)\s+(?:the\s+)?N_\s+(?:full\s+|calendar\s+)?(?P<u>months?|years?)\s+(?:next\s+|immediately\s+)?(?:preceding|prior\s+to|before|of\s+(?:the\s+(?:date\s+of\s+)?|your\s+|his\s+|a\s+)?(?:request|withdrawal|conversion|application|distribution|payment)\b)",
        r"(?:within|during|in)\s+(?:the\s+)?(?:last|past|preceding|prior|previous)\s+N_\s+(?P<u>months?|years?)",
        r"\b(?:current|same)\b[^.;]{0,30}?\b(?:and|or)\s+(?:(?:the|either|any)\s+)?(?:of\s+the\s+)?N_\s+(?:immediately\s+|next\s+)?(?:preceding|prior|previous)\s+(?:full\s+|plan\s+|calendar\s+)*(?P<u>months?|years?)",
        r"\b(?:older|more|longer)\s+than\s+N_\s+(?:full\s+)?(?P<u>months?|years?)(?:\s+(?:ago|old|earlier|before)\b|(?=\s*(?:[,.;)]|$|may\b|can\b)))",
        r"\bN_[\s-]+(?P<u>month|year)\s+(?:rule|hold|seasoning|requirement|condition)\b",
        r"\btakes?\s+(?:at\s+least\s+)?N_\s+(?:full\s+)?(?P<u>months?|years?)\s+(?:for|before|until)\b",
        r"\b(?:locked|tied)\s+(?:in|up|down|away)?\s*for\s+(?:at\s+least\s+|the\s+first\s+)?N_\s+(?:full\s+)?(?P<u>months?|years?)",
        r"(?:in|held\s+in|on\s+deposit\s+(?:in|with)|been\s+in|remained\s+in|credited\s+to|held\s+(?:by|under))\s+(?:(?:the|a)\s+(?:participant|member|employee)['’]s\s+|the\s+|your\s+|his\s+|(?:his\s+or\s+her|her|their|that|such)\s+)?(?:(?:after|post)-?\s?tax\s+|(?!(?:an?|the|that|which|who|of|to|for|and|or|any|each|every|no|in)\b)[\w-]+\s+){0,3}(?:plan|account|trust|fund|source|sub-?account)(?:(?!\b(?:once|twice|times?|each|every|per|any)\b)[^.;]){0,30}?\s(?:for\s+)?(?:at\s+least\s+|a\s+minimum\s+of\s+)?N_(?:\s+(?:full|plan|calendar|consecutive))*[\s-]+(?P<u>months?|years?)",
        r"N_[\s-]+(?:(?:full|whole|complete|plan|calendar)[\s-]+)*(?P<u>months?|years?)\s+(?:after|from|following|before|ago|old|or\s+more\s+(?:ago|before|earlier|in))\s*(?:they|it|the\s+(?:date|month|contribution|deposit)|being|contributed|made|deposit|the\s+withdrawal|the\s+end|the\s+plan|earlier)?",
        r"(?:held|deposited|contributed|credited|made|aged|seasoned|matured|season|age)\s+(?:(?:to|in|there|under)\s+(?:it|them|that\s+account)\s+)?(?:for\s+)?(?:at\s+least|(?:more|less|fewer|longer)\s+than|under|a\s+minimum\s+of|not\s+less\s+than)?\s*N_(?:\s+(?:full|plan|calendar))*[\s-]+(?P<u>months?|years?)",
        r"\b(?:stood|stand|been|remained|carried) to (?:its|his|her|your|their|the|(?:a|the) (?:participant|member|employee)['’]s) credit\b[^.;,]{0,40}?\s(?:for\s+)?(?:at\s+least\s+|not\s+less\s+than\s+|a\s+minimum\s+of\s+)?N_(?:\s+(?:full|whole|complete|calendar|plan|consecutive))*[\s-]+(?P<u>months?|years?)",
        r"\b(?:spent|spends?|sat|stood|lain|rested|completed)\s+(?:at\s+least\s+|no\s+less\s+than\s+)?N_(?:\s+(?:full|whole|complete|calendar|plan))*\s+(?P<u>months?|years?)\s+(?:in|on|with|under)\s+(?:the|your|his|her|their|that|its|our|deposit|it|trust)\b",
        r"\b(?:been|held|kept|stayed|remained)\s+here\s+(?:for|through)\s+(?:at\s+least\s+)?N_(?:\s+(?:full|calendar|whole))*\s+(?P<u>months?|years?)",
        r"\b(?:been|held|left|kept|stayed|remained)\s+in\s+(?:it|them|there)\s+(?:for\s+)?(?:at\s+least\s+|a\s+minimum\s+of\s+)?N_(?:\s+(?:full|plan|calendar|consecutive))*[\s-]+(?P<u>months?|years?)",
        r"N_[\s-]+(?P<u>months?|years?)['’]?\s+(?:seasoning|holding|aging|waiting|maturity|deposit|wait|lock-?up|lock-?in)",
        r"\bafter\s+N_\s+(?:full\s+)?(?P<u>months?|years?)(?=\s*(?:[,.;]|$)|\s+(?:while|even\s+(?:if|while|though)|for\s+any|without|(?:up)?on\s+request|whether)\b)",
        r"\bN_\s+(?:full\s+)?(?P<u>months?|years?)['’]?\s+of\s+waiting\b",
        r"\b(?:wait|waiting\s+period)\s+of\s+(?:at\s+least\s+)?N_\s+(?:full\s+)?(?P<u>months?|years?)\b(?![^.;]*\b(?:dropped|removed|lifted|eliminated|abolished|ended|waived|repealed|deleted|discontinued|no\s+longer|done\s+away)\b)",
        r"\bafter\s+(?:at\s+least\s+)?N_\s+(?:full\s+)?(?P<u>months?|years?)\s+in\s+(?:the|your|his|her|their|an?)\s+(?:[\w-]+\s+){0,2}?account\b",
        r"\b(?:after\s+)?N_\s+(?:full\s+)?(?P<u>months?|years?)\s+(?:in\s+(?:the\s+)?plan\b|on\s+deposit|after\s+(?:the\s+)?(?:deposit|contribution))",
        r"(?:at\s+least|for)\s+N_\s+(?:full\s+)?(?P<u>months|years)\s+(?:in\s+the\s+plan|on\s+deposit|old)",
        r"(?:is|are|been)\s+(?:at\s+least\s+|more\s+than\s+)?N_\s+(?P<u>months|years)\s+old",
        r"(?P<n>second|third|fourth|fifth)\s+(?:plan\s+|calendar\s+)?(?P<u>year)\s+(?:following|after)",
        r"\bon\s+deposit\s+(?:for\s+)?(?:at\s+least\s+|more\s+than\s+|not\s+less\s+than\s+|a\s+minimum\s+of\s+)?N_\s+(?:(?:full|plan|calendar|complete)\s+)*(?P<u>months?|years?)",
        r"\bN_[\s-]+(?P<u>months?|years?)(?:\s+period)?\s+(?:have|has)\s+(?:run|passed|elapsed|expired|ended|gone\s+by)\b",
        r"(?P<n>first|second|third|fourth|fifth)\s+(?P<u>)anniversary\s+of\b(?!\s+(?:(?:your|his|her|their|his\s+or\s+her|the)\s+)?(?:date\s+of\s+)?(?:hire|employment|service))",
        r"\b(?:left|leave|let)\s+(?:it\s+|them\s+)?(?:alone|untouched|in\s+place)\s+for\s+(?:at\s+least\s+)?N_\s+(?:full\s+)?(?P<u>months?|years?)",
        r"\b(?:stays?|sits?)\s+(?:put|there|where\s+(?:it|they)\s+(?:is|are))\s+for\s+(?:at\s+least\s+)?N_\s+(?:full\s+)?(?P<u>months?|years?)",
        # "must have been in your account for at least 90 days before", "held for 45 days": no notice, no day of payment
        r"\b(?:been|held|kept|remained?|stayed|stay)\s+(?:in\s+(?:the|your|his|her|their|that|an?)\s+(?:[\w-]+\s+){0,3}?(?:plan|account|trust|fund|source|sub-?account)\s+)?(?:for\s+)?(?:at\s+least\s+|a\s+minimum\s+of\s+|not\s+less\s+than\s+)?N_\s+(?:full\s+|calendar\s+|consecutive\s+)?(?P<u>days)\b",
        r"\b(?:season|age|mature)\s+(?:for\s+)?(?:at\s+least\s+)?N_\s+(?:full\s+|calendar\s+)?(?P<u>days)\b|\bN_[\s-]+(?P<u>day)\s+(?:hold(?:ing)?|seasoning|aging|lock-?up)\b",
        r"\b(?:they|it|contributions?|amounts?|deposits?)\s+(?:have\s+|has\s+)?reach(?:es|ed)?\s+(?:at\s+least\s+)?N_\s+(?P<u>months)\b",
        # "that have stood to your credit for at least three years", "as has been there for two years": money, and nobody at work
        r"(?<!\bwhether\b[^.;]*)\b(?:been|stood|stayed|remained|lain|sat|kept|held)\s+(?:(?:in|to|on|with)\b(?![^.;,]{0,40}\b(?:employ\w*|service|payroll|staff|job|force|work|company)\b)[^.;,]{1,40}?|there|here)\s+(?:for\s+)?(?:at\s+least\s+|(?:not|no)\s+less\s+than\s+|a\s+minimum\s+of\s+|more\s+than\s+|(?:less|fewer)\s+than\s+)?N_\s+(?:(?:calendar|plan|consecutive)\s+)*(?P<u>months?|years?)\b",
        r"(?<!\b(?:company|employer|iras?|match\w*|rolled|rollovers?|converted)\b[^.;]*)\b(?:must|ha(?:s|ve)\s+to|needs?\s+to)\s+(?:first\s+)?(?:stay|remain|sit|rest)(?:\s+(?:put|in|there|untouched))?\s+(?:for\s+)?(?:at\s+least\s+|a\s+minimum\s+of\s+)?N_\s+(?P<u>months?|years?)\b",
        # "until they reach the 24-month mark"
        r"\breach(?:es|ed)?\s+(?:their|its|the|an?)\s+N_[\s-]+(?P<u>month|year)\s+(?:mark|birthday|point)\b",
    )
]
_PARTICIPATION = [
    guarded(p.replace("N_", NUMBER), FLAGS)
    for p in (
        r"N_[\s-]+(?:or\s+more\s+|full\s+|calendar\s+|consecutive\s+|continuous\s+|plan\s+)*(?P<u>months?|years?)['’]?\s+(?:of\s+)?(?:continuous\s+|plan\s+|active\s+)?(?:participation|membership|contributing)",
        r"(?:participat\w+|taken part|members?|participants?|savers?|(?:you|who|s?he|anyone|everyone|participants?|members?|employees?)(?:['’](?:ve|s)|\s+(?:have|has|had))?\s+been\s+(?:in\s+the\s+plan|such(?=\s+for)))\s+(?:in\s+the\s+plan\s+)?(?:for\s+)?(?:at\s+least\s+|a\s+(?:total|minimum)\s+of\s+)?N_\s+(?:full\s+|consecutive\s+|or\s+more\s+)*(?P<u>months?|years?)",
        r"(?:been\s+a\s+(?:participant|member)|participated)[^.;]{0,40}?N_\s+(?:full\s+|or\s+more\s+|plan\s+)*(?P<u>months?|years?)",
        r"N_[\s-]+(?P<u>month|year)\s+(?:participation|membership)",
        r"^\W*(?:only\s+)?(?:after|upon|on completing|with)\s+N_\s+(?:full\s+)?(?P<u>years?|months?)\s+in\s+the\s+plan,?\s+(?:you|(?:an?|any|each|every|the)\s+(?:participant|member|employee|saver)|participants|members|employees)\s+(?:may|can|will|shall)\b",
        r"N_\s+(?:or\s+more\s+|full\s+)*(?P<u>months|years)\s+as\s+an?\s+(?:active\s+)?(?:participant|member)",
        r"\b(?:has|have|had|been)\s+(?:made|making|contributed|contributing|saved|saving)\b[^.;,]{0,60}?\s+for\s+(?:at\s+least\s+|a\s+(?:total|minimum)\s+of\s+)?N_\s+(?:full\s+|consecutive\s+|or\s+more\s+)*(?P<u>months?|years?)",
        r"\b(?P<n>first|second|third|fourth|fifth)\s+(?:full\s+|plan\s+|calendar\s+)*(?P<u>year)\s+(?:as\s+an?\s+(?:participant|member)|of\s+(?:participation|membership)|in\s+the\s+plan)",
        r"(?:with|have|has)\s+(?:at\s+least\s+|more\s+than\s+)?N_\s+(?:full\s+|or\s+more\s+)*(?P<u>months?|years?)\s+in\s+the\s+plan",
        r"\b(?:during|in|for)\s+(?:your|his|her|their|his\s+or\s+her)\s+first\s+N_\s+(?P<u>months?|years?)\s+(?:in|with|of)\s+(?:the\s+plan|participation|membership)",
        # "when two years have gone by since your first Deposits were booked": one wait, from the first on
        r"N_\s+(?:full\s+|whole\s+|calendar\s+)*(?P<u>months?|years?)\s+(?:(?:have|has)\s+(?:gone\s+by|passed|elapsed)\s+since|after)\s+(?:your|his|her|their|his\s+or\s+her|the\s+(?:participant|member)['’]s)\s+first\s+(?![^.;]{0,20}\broth\b)(?:[\w-]+\s+){0,3}?(?:contributions?|savings|deposits?)\b",
        # "at your fifth anniversary in the Plan", "a member of five years' standing", "your five-year mark", "five-year members"
        r"\b(?P<n>first|second|third|fourth|fifth|tenth)\s+(?P<u>)anniversary\s+(?:in|with|as\s+a)\s+(?:(?:the|our)\s+plan|participant|member)\b",
        r"\bN_[\s-]+(?P<u>months?|years?)['’]?[\s-]+(?:standing\b|(?:members?|participants?)\b(?!['’])|(?:mark|milestone)\b(?=\s+(?:in|with)\s+the\s+plan))",
        r"\bN_\s+(?P<u>months?|years?)\s+(?:under\s+(?:your|his|her|their)\s+belt|behind\s+(?:you|him|her|them))\b",
    )
]
_SERVICE = [
    guarded(p.replace("N_", NUMBER), FLAGS)
    for p in (
        r"N_\s+(?:or\s+more\s+|full\s+|consecutive\s+|complete\s+)*(?P<u>months?|years?)['’]?\s+(?:of\s+)?(?:(?:eligibility|vesting|credited|continuous|uninterrupted|total|active)\s+){0,2}(?:service|employment)",
        r"\b(?P<n>first|second|third|fourth|fifth|tenth)\s+(?P<u>year)\s+of\s+(?:(?:vesting|credited|continuous)\s+)?(?:service|employment)",
        r"\b(?P<n>first|second|third|fourth|fifth|tenth)\s+(?P<u>)anniversary\s+of\s+(?:(?:your|his|her|their|his\s+or\s+her|the)\s+)?(?:date\s+of\s+)?(?:hire|employment|service)",
        r"\b(?:during|in|for)\s+(?:your|his|her|their|his\s+or\s+her)\s+(?P<n>first)\s+(?P<u>year)\b(?!\s+(?:of|in|as))",
        r"\b(?:during|in|for)\s+(?:your|his|her|their|his\s+or\s+her)\s+first\s+N_\s+(?P<u>months?|years?)\b(?!\s+in)",
        r"\bN_\s+(?:full\s+|complete\s+)?(?P<u>years?)\s+with\s+(?:the|our)\s+(?:company|firm|bank|employer|hospital|university)\b",
        r"(?:worked|employed)\s+(?:here\s+|by\s+the\s+company\s+)?for\s+(?:at\s+least\s+)?N_\s+(?P<u>months?|years?)",
    )
]
_PERCENT_NUMBERS = _NUMBER_WORDS | {
    "eleven": 11, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "eighteen": 18, "twenty": 20, "twenty-five": 25, "forty": 40, "fifty": 50, "seventy": 70,
    "seventy-five": 75, "eighty": 80, "ninety": 90, "hundred": 100,
}  # fmt: skip
_PERCENT_RANGE = guarded(
    r"(?P<low>\d{1,2}(?:\.\d+)?)\s?%?\s?(?:-|–|—|to|and|through|thru|up to"
    r"|,?\s?(?:and|but|nor|or|with)?\s?(?:an?\s)?(?:maximum (?:of|rate of|is)|(?:not|no|nor)?\s?(?:to exceed|more than|greater than|in excess of|exceeding|over|above)))"
    r"\s?(?P<high>\d{1,3}(?:\.\d+)?)\s?%",
    FLAGS,
)
_PERCENT_CHANGE = guarded(  # "is raised from 5% to 10%": what it was is no lowest rate
    r"\b(?:rais|increas|lift|rise|rose|go|went|gone|chang|mov|lower|reduc|cut|decreas)\w*\b[^.;%]{0,60}\bfrom\s+(?P<was>\d{1,3}(?:\.\d+)?)\s?%[^.;%]{0,40}?\bto\s+(?P<now>\d{1,3}(?:\.\d+)?)\s?%",
    FLAGS,
)
_PERCENT_NOW = guarded(
    r"\bwas\s+\d{1,3}(?:\.\d+)?\s?%[^.;%]{0,30}?\bnow\b[^.;%]{0,20}?\b(?P<now>\d{1,3}(?:\.\d+)?)\s?%", FLAGS
)
_PERCENT_NAMED_FIRST = guarded(  # "a percentage from 1 to 8"
    r"\b(?:percentages?|percent|rates?)\b[^.;%$\d]{0,40}\b(?:from|between|of)\s+(?P<low>\d{1,2})\s?(?:to|and|through|-|–)\s?(?P<high>\d{1,3})\b(?!\s?%|[\d,.]*\d|\s*(?:percent|years?|months?|days?))",
    FLAGS,
)
_PERCENT_CHOICES = guarded(  # "1%, 2%, 3%, 4%, 5% or 6% of pay"
    r"(?P<low>\d{1,2}(?:\.\d+)?)\s?%?(?:,\s?\d{1,2}(?:\.\d+)?\s?%?){2,},?\s?(?:or|and)\s?(?P<high>\d{1,3}(?:\.\d+)?)\s?%",
    FLAGS,
)
_PERCENT_LEAST = guarded(
    r"\b(?:at least|not less than|no less than|minimum(?: of| is| rate of)?:?"
    r"|minimum (?:permitted |allowed |required )?(?:[\w-]+ ){1,4}(?:is|shall be|of))\s*$",
    FLAGS,
)
_PERCENT_FIGURE = rf"(?:\d{{1,2}}|{'|'.join(sorted(_PERCENT_NUMBERS, key=len, reverse=True))})"
_PERCENT_NAMED_ONCE = guarded(  # "any whole percentage not less than three nor more than nine", "a percentage of Salary not above fourteen"
    r"\bpercentages?(?: of (?:\w+ ){0,2}\w+)?,? (?:which |that )?(?:(?:may be|is|being) )?"
    rf"(?:(?:from |between |(?:not|no) (?:less|lower|under|below) than |not (?:under|below) )(?P<low>{_PERCENT_FIGURE}),? (?:to|and|through|(?:nor|and not|or) (?:more|higher|greater|above|over)(?: than)?) "
    rf"|(?:up to |(?:not|no) (?:above|over|exceeding|to exceed|in excess of|(?:more|higher|greater) than) ))(?P<high>{_PERCENT_FIGURE})\b"
    r"(?!\s?%|[\d,.]*\d|[ -](?:per\s?cent|hundred|thousand|years?|months?|days?|times?|dollars|cents|points))",
    FLAGS,
)
_PERCENT_OF_A_DOLLAR = guarded(  # "2 to 9 cents of every dollar of your base pay", "up to six cents of each dollar you earn": no match
    rf"(?<!\b(?:match\w*|adds?|contributes?|gives?)\b[^.;]{{0,60}})(?:\b(?P<low>{_PERCENT_FIGURE}) (?:to|and|through) )?\b(?P<high>{_PERCENT_FIGURE}) cents (?:of|out of|in|from) (?:each|every|the) dollar "
    r"(?=(?:of|in) (?:(?:your|his|her|their|his or her|the|an?) )?(?:[\w-]+ ){0,2}?(?:pay|wages|salary|earnings|compensation)\b|(?:that )?(?:you|he|she|they) (?:earn|are paid|is paid))"
    rf"|(?<=\bthe (?:most|maximum|limit)(?: you may \w+)? is )(?P<high>{_PERCENT_FIGURE}) cents(?=\W*$)",
    FLAGS,
)
_PERCENT_MORE = guarded(
    r"\W*(?:basic|matched)?\W*(?:and |plus |,)?\s*up to (?P<more>\d{1,2}(?:\.\d+)?)\s?% more\b", FLAGS
)
_PERCENT_TIER = guarded(  # "1% to 6% as Basic Contributions and, once you save 6%, an additional 24% as Supplemental ones"
    r"[^.;]{0,40}\b(?:basic|matched)\b[^.;]{0,60}?\b(?:additional|further|another|extra)\s(?P<more>\d{1,2}(?:\.\d+)?)\s?%[^.;]{0,60}\b(?:supplement(?:al|ary)|unmatched|voluntary|additional)\b",
    FLAGS,
)
_PERCENT_AGAIN = guarded(  # "from 1% to 6% of pay and, if you make the largest of these, a further 1% to 10%"
    r"(?:(?!\b(?:(?:pre|before)-?\s?tax|roth|deferrals?|salary reduction|match\w*)\b)[^.;]){0,110}?\b(?:a further|an additional|another)"
    r"\s\d{1,2}\s?%\s?(?:to|through|-|–)\s?(?P<more>\d{1,2}(?:\.\d+)?)\s?%(?!\s(?:\w+\s){0,3}?(?:(?:pre|before)-?\s?tax|roth)\b)",
    FLAGS,
)
_PERCENT_FIRST = guarded(  # "the first 5% of pay that you save is basic savings", "only while you make the full 6% of Basic Savings": no cap
    r"\b(?:first|the full)\s*$|\babove\s\d{1,2}\s?%,? (?:up to )?(?:another|a further|an additional)\s*$|\b(?:anything|everything|whatever|savings|contributions|save|contribute)\b[^.;%]{0,30}\babove\s*$",
    FLAGS,
)
_TO_A_MAXIMUM = guarded(r"(?<=%(?: of \w{3,12})?,? )(?:up )?to (?:a|the) (?:maximum|limit|ceiling) of (?=\d)", FLAGS)
_PERCENT_AND_UP = guarded(  # "in any whole percentage from 1% up to the maximum shown in the table"
    r"(?: of [^.;,%]{3,40}?)?,? (?:up )?to (?:the|a|any|your|such|whatever) (?:\w+ ){0,3}?(?:maximum|limit|most|percentage|rate)\b(?! of \d)",
    FLAGS,
)
_PERCENT_STEP = guarded(r"\b(?:multiples?|increments?|steps?) of\s*$", FLAGS)
_PERCENT_ONE = guarded(r"(\d{1,3}(?:\.\d+)?)\s?%(?!\s?(?:increments?|multiples?|steps?)\b)", FLAGS)
_PERCENT_WORDS = guarded(r"\b(?P<word>[a-z]+(?:-[a-z]+)?|\d{1,3}(?:\.\d+)?)\s?per\s?cent(?:um)?\b(?:\s*\(\s*(?P<figure>\d{1,3}(?:\.\d+)?)\s?(?:%|percent)\s*\))?", FLAGS)  # fmt: skip


def amount_of(match: Any, group: str | int = "n") -> int:
    text = match.group(group).lower()
    return _NUMBER_WORDS.get(text) or int(text)


def months_of(match: Any) -> int:
    """A time in months; of days the nearest, and no less than one."""
    unit = match.group("u").lower()
    if unit.startswith("day"):
        return max(round(amount_of(match) / 30), 1)
    return amount_of(match) * (12 if unit.startswith("year") or not unit else 1)


def age(text: str) -> float | None:
    """The age a clause asks for, or None. "Normal retirement age" without a number counts as 65, a "withdrawal age" as 59½."""
    match = _AGE.search(text, timeout=TIMEOUT)
    if match is None:
        return None
    found = next((match[g] for g in ("a", "a2", "a4", "a5", "a6", "a7") if match[g]), "").lower().replace(" ", "")
    if match.group("a3"):
        return 65.0
    if match.group("a8") or found.startswith("59"):
        return 59.5
    number = guarded(r"\d+").match(found)
    return 65.0 if number is None else float(number[0])  # "sixty-five"


_STOPPED_FOR = guarded(  # "contributions stop for six months after a withdrawal": a price, and no wait before it
    r"\b[\w-]+(?:\s*\(\d+\))?[\s-]+months?['’]?\s+wait\s+after\s+(?:an?|the|any|each|such)\s+(?:[\w-]+\s+){0,2}?withdrawal"
    r"|\b(?:stop|suspen|ceas|barr|halt)\w*\s+(?:\w+\s+){0,2}?for\s+(?:the\s+|a\s+period\s+of\s+|at\s+least\s+)?[\w-]+(?:\s*\(\d+\))?\s+(?:months?|years?)\b[^.;,]{0,20}\bwithdrawal",
    FLAGS,
)


_TIME_FROM_A_BIRTH = guarded(  # "within one year after the birth of your child": until when, and no wait before it
    (
        r"\b(?:within|during|for|up\s+to)\s+(?:the\s+|a\s+period\s+of\s+)?(?:first\s+)?N_[\s-]+(?:months?|years?)"
        r"(?:\s+period)?\s+(?:after|of|from|following|that\s+follows?|beginning\s+(?:on|with))\b[^.;]{0,50}?"
        r"\b(?:birth|born|adopt\w*|child\w*)\b"
    ).replace("N_", NUMBER),
    FLAGS,
)


_IN_THE_PLAN = guarded(
    r"\b(?:years?|months?) (?:in|with) (?:the|this|our) plan\b|\bbeen in (?:it|(?:the|this|our) plan)(?: for)?\b|\bwait\b",
    regex.IGNORECASE,
)
_LONGEST_ELIGIBILITY = 1  # year of service that a plan may ask of everyone before they may defer, IRC 401(k)(2)(D)
_BEFORE_BEGINNING = guarded(
    r"\b(?:after|once|until|when|before|following|follows|beginning|as soon as|wait|first)\b", regex.IGNORECASE
)
_ONLY_AFTER = guarded(  # "only after 6 months of service": a wait for these, and not for whoever may save at all
    r"\bonly after (?:[\w-]+|\d+) (?:full |consecutive )?months (?:of service|of employment|as a (?:participant|member))",
    FLAGS,
)
_A_YEAR = guarded(
    r"\ba(?= (?:full )?year\b)(?:(?= (?:full )?year (?:ago|old|or (?:more|longer)|of (?:service|participation|membership|employment)|in the plan))|(?<=\bin the plan for a))",
    regex.IGNORECASE,
)


_HAS_CONTRIBUTED_FOR = guarded(  # "by a member who has made Basic Contributions at the full matched rate for six consecutive months"
    r"(?:\bwho|(?<!\band,? )\b(?:once|after) (?:you|he or she|they|the (?:participant|member|employee))) (?:has|have) (?:been )?(?:made|making|contributed|contributing|saved|saving)\b[^.;,]{0,60}? for (?:at least |a (?:total|minimum) of )?[\w-]+(?: \(\d+\))? (?:full |consecutive |or more |calendar )*(?:months?|years?)\b(?!,? may (?:change|raise|increase|stop|vary)\b)",
    FLAGS,
)
_OLDEST_ELIGIBILITY = 21
"""The age that a plan may ask of everyone before it lets them in (IRC 410(a)(1)(A)(i))."""
_FROM_AN_AGE = guarded(  # "After attaining age 50 a Participant may make them", "Participants who have attained age 59½ may"
    r"^\W*(?:(?:only )?(?:after|once|upon|when|from|beginning (?:at|with|on)|on or after)\b[^.;,]{0,40}?\b(?:age|attain\w*|reach\w*|turn\w*)\b"
    r"|(?:only )?(?:an? |any )?(?:participants?|members?|employees?|those|associates?) (?:who (?:have|has|are|is) (?:attained|reached|turned|at least|over)|aged?|over age|at least age)\b)[^.;]*?\b(?:may|can)\b",
    FLAGS,
)
_CATCH_UP = guarded(r"\bcatch-?\s?up\b", FLAGS)


def waits(text: str, printed: str, *, alone: bool) -> dict[str, Any]:
    """The age, service or participation asked before contributing, where it is more than what the law lets plans ask of all.

    ``text`` is a clause with what hangs on it behind it, ``printed`` the same in the order of the page.

    Where after-tax contributions ``alone`` are told to begin "after you complete one year of service", that year is a
    wait for them; "an employee with one year of service" may be whoever is eligible for the plan at all.
    """
    found = gates(text)
    if "seasoning_months" in found and _IN_THE_PLAN.search(text):
        found["participation_years"] = found["seasoning_months"] / 12
    waited = alone and _BEFORE_BEGINNING.search(text) is not None
    told = {k: found[k] for k in ("service_years", "participation_years") if k in found}
    asked: dict[str, Any] = {
        k: v
        for k, v in told.items()
        if v > _LONGEST_ELIGIBILITY or (waited and v == _LONGEST_ELIGIBILITY) or (alone and _ONLY_AFTER.search(text))
    }
    if alone and "participation_years" in told and _HAS_CONTRIBUTED_FOR.search(printed):
        asked["participation_years"] = told["participation_years"]  # whoever has contributed was let in before
    if (
        alone
        and found.get("age", 0) > _OLDEST_ELIGIBILITY
        and _FROM_AN_AGE.search(printed)
        and not _CATCH_UP.search(text)
    ):
        asked["age"] = found["age"]
    return asked


_FOR_LATER = guarded(  # "a Participant who wishes to have access to it at age 59½ may convert it": what it is wanted for
    r"\bwho (?:wish|want|hope)(?:e?s)? to (?:have (?:access to|the use of)|use|spend|reach|get at)\b[^.;,]{0,40}\bat (?:age )?\d{2}\s?½?",
    FLAGS,
)


_WAIT_END = r"(?:\b(?:months?|years?)\b|\b\d{2}\s?½|\bage\s+(?:of\s+)?\d{2})"
_EITHER = guarded(  # "after 24 months or, if earlier, at age 59½"; "for 24 months, and after 60 months of membership the entire account"
    rf"{_WAIT_END}[^.;]{{0,60}}?\b(?:or|unless)\b(?!\s+(?:more|older|over|later|part|any)\b)[^.;]{{0,70}}?{_WAIT_END}"
    rf"|{_WAIT_END}[^.;]{{0,80}}?\b(?:and|but),? (?:in the case of|for) an? (?:participant|member) who\b[^.;]{{0,60}}?{_WAIT_END}[^.;]{{0,12}} (?:any|all|every|whatever|the whole)\b"
    rf"|{_WAIT_END}[^.;]{{0,40}}?\b(?:and|but),? (?:after|from|on completing|at) [^.;,]{{2,30}}?{_WAIT_END}[^.;,]{{0,45}},? (?:any|all|every|whatever|the (?:whole|entire|full))\b",
    FLAGS,
)
_THE_EARLIER = guarded(
    r"\b(?:the )?(?:earlier|earliest|first to occur) of\b|\bwhichever (?:comes|is|occurs) (?:first|earlier|sooner)\b",
    FLAGS,
)
_THE_LATER = guarded(r"\blater\b|\bwhichever (?:comes|is) last\b|\bboth\b", FLAGS)


_TOO_NEW_AND_TOO_YOUNG = guarded(  # "who has completed fewer than 60 months of participation may not withdraw what was credited within 24"
    r"\b(?:fewer|less) than [^.;]{2,40}\b(?:months?|years?) (?:of|as|in)\b[^.;]{0,160}\bwithin (?:the )?[^.;]{2,30}\b(?:months?|years?) (?:immediately |next )?(?:preceding|before|prior to)\b",
    FLAGS,
)


def either(text: str) -> bool:
    """Whether one of several waits that a clause names is enough."""
    told = _EITHER.search(text, timeout=TIMEOUT) or _THE_EARLIER.search(text)
    return told is not None and _THE_LATER.search(text) is None


_QUARTERS = guarded(  # "it must have been in the Plan for at least one full calendar quarter"
    r"(?P<held>\b(?:been|held|left|kept|remain|remained|stay|stayed|sit|sat|spent)\b(?:\s+(?:in|on|with|there|here|deposit|the|your|his|her|their|that|trust|plan|(?:after-?\s?tax\s+)?account|fund|for|at\s+least|a\s+minimum\s+of|no\s+less\s+than|not\s+less\s+than)\b){0,8}\s+)(?:an?|"
    + NUMBER
    + r")\s+(?:full\s+|whole\s+|complete\s+|entire\s+|calendar\s+|plan\s+|consecutive\s+)*quarters?\b(?!\s+of\s+(?:it|the|your|an?)\b)",
    FLAGS,
)


_WHOLE = guarded(  # "at least 24 full months", "two complete Plan Years": the same number of them
    r"\b(?:full|whole|complete|entire)\s+(?=(?:(?:calendar|plan|consecutive)\s+)?(?:months?|years?)\b)", FLAGS
)


def _in_months(match: regex.Match[str]) -> str:
    """ "For at least one full calendar quarter" as a time in months."""
    return f"{match['held']}{3 * (amount_of(match) if match['n'] else 1)} months"


def gates(text: str) -> dict[str, Any]:
    """Age, seasoning, participation, service and points that a clause names, with attribute names."""
    found: dict[str, Any] = {}
    text = in_figures(text)
    text = _A_YEAR.sub("one", _FOR_LATER.sub(" ", text, timeout=TIMEOUT), timeout=TIMEOUT)
    text = _WHOLE.sub("", text, timeout=TIMEOUT)
    text = _QUARTERS.sub(_in_months, text, timeout=TIMEOUT)
    if match := next((m for shape in _POINTS if (m := shape.search(text, timeout=TIMEOUT))), None):
        found["points"] = _POINT_WORDS.get(match.group("n").lower()) or int(match.group("n"))
    elif (years := age(text)) is not None:
        found["age"] = years
    text = _TIME_FROM_A_BIRTH.sub(" ", _STOPPED_FOR.sub(" ", text, timeout=TIMEOUT), timeout=TIMEOUT)
    told_apart = (
        either(text) or _TOO_NEW_AND_TOO_YOUNG.search(text, timeout=TIMEOUT) is not None
    )  # "as each completes 24 months in the Plan, or after 60 months of participation"
    for name, shapes in (("participation", _PARTICIPATION), ("service", _SERVICE), ("seasoning", _SEASONING)):
        if "participation_years" in found and not (name == "seasoning" and told_apart):
            continue
        for shape in shapes:
            if match := shape.search(text, timeout=TIMEOUT):
                months = months_of(match)
                found |= {"seasoning_months": months} if name == "seasoning" else {f"{name}_years": months / 12}
                if name == "participation":
                    text = f"{text[: match.start()]} {text[match.end() :]}"
                break
    return found


def in_percent(text: str) -> str:
    """A sentence with its rates in figures and with signs: "three per cent" and "3 cents of every dollar" as "3%"."""
    figures = _PERCENT_WORDS.sub(_in_figures, text, timeout=TIMEOUT)
    for told_otherwise in (_PERCENT_NAMED_ONCE, _PERCENT_OF_A_DOLLAR):
        figures = told_otherwise.sub(_with_signs, figures, timeout=TIMEOUT)
    return str(figures)


def percents(text: str) -> tuple[float | None, float | None]:
    """The lowest and highest percentage of a limit ("1% to 25%", "not less than one percent (1%) nor more than 12%")."""
    figures = _TO_A_MAXIMUM.sub("to ", in_percent(text))
    if match := _PERCENT_CHANGE.search(figures, timeout=TIMEOUT) or _PERCENT_NOW.search(figures):
        return None, whole(float(match["now"]))
    if match := _PERCENT_RANGE.search(figures, timeout=TIMEOUT) or _PERCENT_NAMED_FIRST.search(figures):
        after = figures[match.end() :]
        more = _PERCENT_MORE.match(after) or _PERCENT_TIER.match(after) or _PERCENT_AGAIN.match(after)
        return whole(float(match["low"])), whole(float(match["high"]) + (float(more["more"]) if more else 0))
    if match := _PERCENT_CHOICES.search(figures, timeout=TIMEOUT):
        return whole(float(match["low"])), whole(float(match["high"]))
    low = None
    for match in _PERCENT_ONE.finditer(figures, timeout=TIMEOUT):
        before, value = figures[: match.start()], whole(float(match.group(1)))
        if _PERCENT_LEAST.search(before) or _PERCENT_AND_UP.match(figures, match.end()):
            low = value
        elif not _PERCENT_STEP.search(before) and not _PERCENT_FIRST.search(before):
            return low, value
    return low, None


def _in_figures(match: regex.Match[str]) -> str:
    """ "Twelve percent (12%)" and "12 percent" as "12%"; other words stay."""
    word = match["word"].lower()
    figure = match["figure"] or (word if word[0].isdigit() else _PERCENT_NUMBERS.get(word))
    return f"{figure}%" if figure is not None else str(match.group())


def _with_signs(match: regex.Match[str]) -> str:
    """ "A percentage from one to nine", "1 to 8 cents of every dollar" as "1% to 8%"."""
    low, high = (_PERCENT_NUMBERS.get(one.lower(), one) if one else None for one in (match["low"], match["high"]))
    if low is not None:
        return f"{low}% to {high}% "
    return f"{high}%" if match.string[match.end() :].strip(" .") == "" else f"up to {high}% "


def whole(value: float) -> float:
    return int(value) if value == int(value) else value

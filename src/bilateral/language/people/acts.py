"""Acts of people in news of states: the words behind and before somebody who does something."""

import re

ACTS = (
    "said|says|told|tells|met|meets|meet|arrived|arrives|visited|visits|visiting|received"
    "|receives|signed"
    "|signs|stressed|noted|emphasi[sz]ed|thanked|congratulated|invited|expressed|added"
    "|announced|attended"
    "|held|holds|hosted|welcomed|stated|underscored|underlined|highlighted|informed|recalled"
    "|praised|called"
    "|flew|led|leads|headed|conveyed|reaffirmed|reiterated|agreed|pledged|represented"
    "|presented|briefed"
    "|disclosed|commended|lauded|hailed|witnessed|urged|affirmed|assured|pointed out|spoke"
    "|participated"
    "|accompanied|left|exchanged views|discussed|departed|paid"
)
ACT_BEHIND = re.compile(
    r"(?:\s\((?:\w+ )?(?:left|right|centre|center|L|R|C)\))?,?\s+"
    r"(?:(?:has|have|had|will|is|are|was|were|also|then|later|together|earlier|on \w+day"
    r"|today)\s+)*"
    rf"(?:{ACTS})\b"
)
ACT_BEFORE = re.compile(
    r"(?:\b(?:met|meets|received|hosted|welcomed|thanked|congratulated|invited|accompanied"
    r"|(?:led|headed|signed|attended|received|hosted|chaired|represented|accompanied|welcomed"
    r"|greeted) by"
    r"|(?:met|meet|meets|talks|meeting|spoke|conversation|negotiations|discussed \w+) with"
    r"|(?:delivered|handed|presented|addressed|conveyed|sent|awarded) to"
    r"|counterparts?|colleagues?|between"
    r"|(?:foreign |prime |other )?(?:ministers|presidents|leaders|speakers|officials),)"
    r"(?:\s+both)?,?)\s+$"
)

"""Offices: what they are called, whose they are, and who holds them.

portfolios     fields of ministers and ministries
office_words   the words of offices in a text
departments    departments and bodies that no list knows, behind an office
inner_states   a state told inside an office: "Chief of the Malaysian Army"
chains         offices told together: "Foreign Minister and Deputy Prime Minister of X"
counterparts   opposite numbers: "his Pakistani counterpart"
offices        all of these: the offices of a text with body and state
holders        which name beside an office holds it
roles          when two wordings are one office
"""

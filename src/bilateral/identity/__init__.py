"""Identity: from the names in many articles to one identifier per real thing, and why.

Takes Facts of all articles and the decisions of people; gives Resolved: the facts of an
article with an identifier for every person, body, town, event, document and stance. Knows
nothing of RDF and pages.

How it works
------------

*Mentions.* What an article says of a thing is a mention, a pure function of that article.
Mentions that say the very same stand under one *atom* (a full name and a state; one report
of an event), so a president named by fifty thousand articles is one atom, not fifty
thousand. What all articles say of an atom is its *profile*.

*Rules propose.* Atoms that share a block (two words of a name by their sound; a kind of
event, its states and days) are compared; nothing else is. Blocks are parted by state where
rules make nothing one across states, and two names that are both vague do not meet. A rule
looks at two profiles and gives a verdict: same, likely (one lacks something, and is the
other unless there are several it could be), unsure, or apart. Rules are symmetric and look
at nothing else, so the verdicts are a function of the set of mentions.

*Known people.* What no spelling tells is listed (``data/gazetteers/known_people.tsv``): the
names of holders of high office. Names of one of them share an identifier, and two of them
are two, however alike their names.

*Partition.* Links are taken the strongest first, never one that joins what is apart; then
what lacks something joins the only thing it can be. The thing is called as its first member
by a fixed order. So what is one, and what it is called, is a function of the set of
mentions and of the decisions alone: order, batches and crashes do not show.

*Decisions.* People may decide a pair: same, different, unsure. Decisions go before all
rules and hold for all later articles; of two on one pair the later holds. A pair that was
decided still counts among what an atom could be, so a merge that is split again leaves
nothing behind.

*Incremental.* The index keeps mentions, profiles, blocks, verdicts and identifiers. An
article that comes or goes changes the profiles of some atoms, none where it tells what
others have told. Only atoms whose profile changed are compared with the atoms in their
blocks, only things of which a link changed are found anew, and only the articles that
mention something called otherwise now are told in the graph again. What is untouched keeps
its identifier.

*Stages.* People come first, then bodies (a ministry without a state is that of its
minister), then events and papers (by who took part).

Rooms and what to read first
----------------------------

root      comparing.py (the terms), identities.py (all of it together), resolve.py (names of one
          article), decisions.py (the file of decisions), telling.py (what is one, for people)
people/   how names vary and who is meant; bodies/, events/ and papers/ likewise
index/    what all articles mention, kept on disk: index.py (in step), partition.py (what is one)
"""

"""Identity: from the names of an article to one identifier per real thing, and why.

Takes Facts, gives Resolved: the same facts with an Entity (identifier and reason) for
every person, body, town, event, document and stance. Knows nothing of RDF and pages.
"""

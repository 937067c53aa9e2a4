"""The exceptions of the package: one small hierarchy.

Every message names the input, the reason and the remedy, in one line, because the
command line prints it as it is.
"""


class BilateralError(Exception):
    """Anything this package refuses to do; the base of all its exceptions."""


class InputError(BilateralError):
    """An article, feed or file that cannot be read as what it claims to be."""


class RuleError(BilateralError):
    """A rule or gazetteer file that breaks its schema; the message gives file and line."""


class StoreError(BilateralError):
    """A store folder that is missing, broken, of a newer version, or in use."""


class QueryError(BilateralError):
    """A query that cannot be parsed, or that asks for what is not allowed."""


class IdentityError(BilateralError):
    """A decision on identity that is broken, unknown or contradictory."""

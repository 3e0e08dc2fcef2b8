"""The responder on a hostile network, through its real sockets: ``make hostile``."""

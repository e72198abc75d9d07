package org.hexapla.library.votes;

import org.hexapla.authorities.StateCode;

/// How one state voted in a roll call.
///
/// @param named the state's name as the source printed it; empty where the source does not know names of the day
record Ballot(StateCode state, Letter letter, String named) {}

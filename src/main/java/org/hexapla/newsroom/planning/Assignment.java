package org.hexapla.newsroom.planning;

import org.hexapla.people.PersonId;

/// Somebody who is asked to do something for a plan.
///
/// @param language the tag of the language it is to be done in; empty where none is meant
record Assignment(PersonId person, Skill skill, String language) {}

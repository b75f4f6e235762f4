//! Every field of every object, in the specification's order. 3.1 added `additional_urls`, `additional_websites`, `capacities`,
//! `service_area.service_at_location_id` and `attribute.label`; `fees`, `wait_time`, `licenses`, `tax_status` and `tax_id` are
//! deprecated and still read.

use super::objects::{Field, Holds, Must};

const fn text(name: &'static str) -> Field {
    Field { name, holds: Holds::Text, must: Must::No }
}

const fn number(name: &'static str) -> Field {
    Field { name, holds: Holds::Number, must: Must::No }
}

const fn word(name: &'static str, words: &'static [&'static str]) -> Field {
    Field { name, holds: Holds::Word(words), must: Must::No }
}

const fn reference(name: &'static str, object: &'static str) -> Field {
    Field { name, holds: Holds::Reference(object), must: Must::No }
}

const fn owner(name: &'static str) -> Field {
    Field { name, holds: Holds::Owner, must: Must::Tabular }
}

const fn children(name: &'static str, object: &'static str, link: &'static str) -> Field {
    Field { name, holds: Holds::Children(object, link), must: Must::No }
}

const fn whole(name: &'static str, object: &'static str, link: &'static str) -> Field {
    Field { name, holds: Holds::Whole(object, link), must: Must::No }
}

const fn others(name: &'static str, object: &'static str, link: &'static str) -> Field {
    Field { name, holds: Holds::Others(object, link), must: Must::No }
}

impl Field {
    const fn must(self) -> Self {
        Self { must: Must::Always, ..self }
    }

    const fn in_tables(self) -> Self {
        Self { must: Must::Tabular, ..self }
    }
}

/// What a place or an address is.
const PLACE: &[&str] = &["physical", "postal", "virtual"];
/// How a service is.
const STATUS: &[&str] = &["active", "inactive", "defunct", "temporarily closed"];
/// Weekdays.
const DAYS: &[&str] = &["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

pub(super) const TAXONOMY: &[Field] = &[text("name").must(), text("description").must(), text("uri"), text("version")];

pub(super) const TAXONOMY_TERM: &[Field] = &[
    text("code"),
    text("name").must(),
    text("description").must(),
    reference("parent_id", "taxonomy_term"),
    text("taxonomy"),
    whole("taxonomy_detail", "taxonomy", "taxonomy_id"),
    text("language"),
    reference("taxonomy_id", "taxonomy"),
    text("term_uri"),
];

pub(super) const UNIT: &[Field] = &[text("name").must(), text("scheme"), text("identifier"), text("uri")];

pub(super) const META_TABLE_DESCRIPTION: &[Field] = &[text("name"), text("language"), text("character_set")];

pub(super) const ORGANIZATION: &[Field] = &[
    text("name").must(),
    text("alternate_name"),
    text("description").must(),
    text("email"),
    text("website"),
    children("additional_websites", "url", "organization_id"),
    text("tax_status"),
    text("tax_id"),
    number("year_incorporated"),
    text("legal_status"),
    text("logo"),
    text("uri"),
    reference("parent_organization_id", "organization"),
    children("funding", "funding", "organization_id"),
    children("contacts", "contact", "organization_id"),
    children("phones", "phone", "organization_id"),
    others("locations", "location", "organization_id"),
    others("programs", "program", "organization_id"),
    children("organization_identifiers", "organization_identifier", "organization_id"),
    others("services", "service", "organization_id"),
];

pub(super) const PROGRAM: &[Field] =
    &[reference("organization_id", "organization").in_tables(), text("name").must(), text("alternate_name"), text("description").must()];

pub(super) const LOCATION: &[Field] = &[
    word("location_type", PLACE).must(),
    text("url"),
    reference("organization_id", "organization"),
    text("name"),
    text("alternate_name"),
    text("description"),
    text("transportation"),
    number("latitude"),
    number("longitude"),
    text("external_identifier"),
    text("external_identifier_type"),
    children("languages", "language", "location_id"),
    children("addresses", "address", "location_id"),
    children("contacts", "contact", "location_id"),
    children("accessibility", "accessibility", "location_id"),
    children("phones", "phone", "location_id"),
    children("schedules", "schedule", "location_id"),
];

pub(super) const SERVICE: &[Field] = &[
    reference("organization_id", "organization").in_tables(),
    reference("program_id", "program"),
    text("name").must(),
    text("alternate_name"),
    text("description"),
    text("url"),
    children("additional_urls", "url", "service_id"),
    text("email"),
    word("status", STATUS).must(),
    text("interpretation_services"),
    text("application_process"),
    text("fees_description"),
    text("wait_time"),
    text("fees"),
    text("accreditations"),
    text("eligibility_description"),
    number("minimum_age"),
    number("maximum_age"),
    text("assured_date"),
    text("assurer_email"),
    text("licenses"),
    text("alert"),
    text("last_modified"),
    children("phones", "phone", "service_id"),
    children("schedules", "schedule", "service_id"),
    children("service_areas", "service_area", "service_id"),
    children("service_at_locations", "service_at_location", "service_id"),
    children("languages", "language", "service_id"),
    whole("organization", "organization", "organization_id"),
    children("funding", "funding", "service_id"),
    children("cost_options", "cost_option", "service_id"),
    whole("program", "program", "program_id"),
    children("required_documents", "required_document", "service_id"),
    children("contacts", "contact", "service_id"),
    children("capacities", "service_capacity", "service_id"),
];

pub(super) const SERVICE_AT_LOCATION: &[Field] = &[
    reference("service_id", "service").in_tables(),
    reference("location_id", "location").in_tables(),
    text("description"),
    children("service_areas", "service_area", "service_at_location_id"),
    children("contacts", "contact", "service_at_location_id"),
    children("phones", "phone", "service_at_location_id"),
    children("schedules", "schedule", "service_at_location_id"),
    whole("location", "location", "location_id"),
    whole("service", "service", "service_id"),
];

pub(super) const ORGANIZATION_IDENTIFIER: &[Field] = &[
    reference("organization_id", "organization").in_tables(),
    text("identifier_scheme"),
    text("identifier_type").must(),
    text("identifier").must(),
];

pub(super) const CONTACT: &[Field] = &[
    reference("organization_id", "organization"),
    reference("service_id", "service"),
    reference("service_at_location_id", "service_at_location"),
    reference("location_id", "location"),
    text("name"),
    text("title"),
    text("department"),
    text("email"),
    children("phones", "phone", "contact_id"),
];

pub(super) const PHONE: &[Field] = &[
    reference("location_id", "location"),
    reference("service_id", "service"),
    reference("organization_id", "organization"),
    reference("contact_id", "contact"),
    reference("service_at_location_id", "service_at_location"),
    text("number").must(),
    number("extension"),
    text("type"),
    text("description"),
    children("languages", "language", "phone_id"),
];

pub(super) const LANGUAGE: &[Field] = &[
    reference("service_id", "service"),
    reference("location_id", "location"),
    reference("phone_id", "phone"),
    text("name"),
    text("code"),
    text("note"),
];

pub(super) const ADDRESS: &[Field] = &[
    reference("location_id", "location"),
    text("attention"),
    text("address_1").must(),
    text("address_2"),
    text("city").must(),
    text("region"),
    text("state_province").must(),
    text("postal_code").must(),
    text("country").must(),
    word("address_type", PLACE).must(),
];

pub(super) const ACCESSIBILITY: &[Field] = &[reference("location_id", "location"), text("description"), text("details"), text("url")];

pub(super) const SCHEDULE: &[Field] = &[
    reference("service_id", "service"),
    reference("location_id", "location"),
    reference("service_at_location_id", "service_at_location"),
    text("valid_from"),
    text("valid_to"),
    text("dtstart"),
    number("timezone"),
    text("until"),
    number("count"),
    word("wkst", DAYS),
    word("freq", &["WEEKLY", "MONTHLY"]),
    number("interval"),
    text("byday"),
    text("byweekno"),
    text("bymonthday"),
    text("byyearday"),
    text("description"),
    text("opens_at"),
    text("closes_at"),
    text("schedule_link"),
    text("attending_type"),
    text("notes"),
];

pub(super) const SERVICE_AREA: &[Field] = &[
    reference("service_id", "service"),
    reference("service_at_location_id", "service_at_location"),
    text("name"),
    text("description"),
    text("extent"),
    text("extent_type"),
    text("uri"),
];

pub(super) const COST_OPTION: &[Field] = &[
    reference("service_id", "service").in_tables(),
    text("valid_from"),
    text("valid_to"),
    text("option"),
    text("currency"),
    number("amount"),
    text("amount_description"),
];

pub(super) const FUNDING: &[Field] = &[reference("organization_id", "organization"), reference("service_id", "service"), text("source")];

pub(super) const REQUIRED_DOCUMENT: &[Field] = &[reference("service_id", "service"), text("document"), text("uri")];

pub(super) const SERVICE_CAPACITY: &[Field] = &[
    reference("service_id", "service").in_tables(),
    reference("unit_id", "unit").in_tables(),
    whole("unit", "unit", "unit_id"),
    number("available").must(),
    number("maximum"),
    text("description"),
    text("updated").must(),
];

pub(super) const URL: &[Field] =
    &[text("label"), text("url").must(), reference("organization_id", "organization"), reference("service_id", "service")];

pub(super) const ATTRIBUTE: &[Field] = &[
    owner("link_id"),
    reference("taxonomy_term_id", "taxonomy_term").in_tables(),
    text("link_type"),
    text("link_entity").in_tables(),
    text("value"),
    text("label"),
    whole("taxonomy_term", "taxonomy_term", "taxonomy_term_id"),
];

pub(super) const METADATA: &[Field] = &[
    owner("resource_id"),
    text("resource_type").in_tables(),
    text("last_action_date").must(),
    text("last_action_type").must(),
    text("field_name").must(),
    text("previous_value").must(),
    text("replacement_value").must(),
    text("updated_by").must(),
];

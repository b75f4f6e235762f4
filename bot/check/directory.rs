//! Records of the directory: nobody looked at them for long, or a warning is missing that people need.

use chrono::NaiveDate;

use crate::conversation::Content;
use crate::finding::Finding;

/// Words in the name of whoever runs a service that say it is a public body.
const PUBLIC: [&str; 9] =
    ["jobcenter", "ausländerbehörde", "sozialamt", "jugendamt", "kommune", "kommunen", "stadt", "ministerium", "stadtverwaltung"];
/// How such a word may end (`Innenministerium`).
const PUBLIC_END: &str = "ministerium";

pub(super) fn check(content: &Content, today: NaiveDate) -> Vec<Finding> {
    let mut findings = content.directory.aged(today);
    for (service, place) in content.directory.services.placed().filter(|(service, _)| !service.public_body) {
        if is_public(&service.organization) {
            let message = format!("`{}` is run by \"{}\", and does not say `public_body`", service.id, service.organization);
            let help = "write `public_body: true`, so that its card warns people without papers (R14)";
            findings.push(Finding::warning("public-body-unmarked", place.clone(), message).help(help));
        }
    }
    findings
}

/// Words are compared whole: the Stadtmission is a charity.
fn is_public(organization: &str) -> bool {
    let mut words = organization.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
    words.any(|word| PUBLIC.contains(&word.as_str()) || word.ends_with(PUBLIC_END))
}

#[cfg(test)]
mod tests {
    use super::is_public;

    #[test]
    fn public_bodies_are_told_by_whole_words() {
        for name in ["Jobcenter Stadt Kassel", "Hessisches Innenministerium", "Land; Kommunen", "Sozialamt/Jugendamt", "Stadt Aachen"] {
            assert!(is_public(name), "{name}");
        }
        for name in ["Stadtmission Kiel e. V.", "Caritasverband", "Kommunikation e. V.", ""] {
            assert!(!is_public(name), "{name}");
        }
    }
}

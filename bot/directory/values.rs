//! Values in a service's record that must be among known ones: ages, papers, Land, time zone.

use std::collections::BTreeSet;

use chrono_tz::Tz;

use super::Directory;
use super::service::Service;
use crate::finding::Finding;
use crate::yaml::Document;

/// Inputs of the decision tables that a record's `statuses` name.
const PAPERS: [&str; 2] = ["paper", "paper-kind"];

impl Directory {
    /// Values of records that nobody can choose, or that do not exist.
    pub(super) fn service_values(&self, document: &Document) -> Vec<Finding> {
        let ages = self.values(&["age"]);
        let papers = self.values(&PAPERS);
        let mut findings = Vec::new();
        for (at, service) in self.services.all().enumerate() {
            let spot = |path: &[&str]| document.place(&[&["services", &at.to_string()], path].concat());
            for (field, values, known) in [("ages", &service.ages, &ages), ("statuses", &service.statuses, &papers)] {
                // Without a table that asks for it nobody knows the values.
                for (nth, value) in values.iter().enumerate().filter(|(_, value)| !known.is_empty() && !known.contains(value.as_str())) {
                    let message = format!("`{value}` is no value of {field}");
                    findings.push(
                        Finding::error("service-value-unknown", spot(&[field, &nth.to_string()]), message)
                            .near(value, known.iter().copied()),
                    );
                }
            }
            findings.extend(self.schedule_values(service, |field| spot(&["schedule", field])));
        }
        findings
    }

    fn schedule_values(&self, service: &Service, spot: impl Fn(&str) -> crate::finding::Place) -> Vec<Finding> {
        let Some(schedule) = &service.schedule else { return Vec::new() };
        let mut findings = Vec::new();
        if let Some(land) = schedule.land.as_ref().filter(|land| !self.places.is_land(land)) {
            findings.push(Finding::error("service-value-unknown", spot("land"), format!("no Land has the code `{land}`")));
        }
        if let Some(zone) = schedule.zone.as_ref().filter(|zone| zone.parse::<Tz>().is_err()) {
            let finding = Finding::error("service-value-unknown", spot("zone"), format!("no time zone is called `{zone}`"));
            findings.push(finding.help("write a name of the IANA database, such as Europe/Berlin"));
        }
        findings
    }

    /// What clients can choose, as the decision tables read it.
    fn values(&self, inputs: &[&str]) -> BTreeSet<&str> {
        let known = self.tables.values().flat_map(super::decision::DecisionTable::inputs);
        known.filter(|(name, _)| inputs.contains(&name.as_str())).flat_map(|(_, values)| values).map(String::as_str).collect()
    }
}

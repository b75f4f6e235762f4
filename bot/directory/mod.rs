//! What Lotse knows of the world outside: who can help, where, and whom to call. Pure data and pure functions.
//!
//! - [`decision`]: dated tables that say who can probably help, read and checked in [`tables`], proved whole in [`boxes`]
//! - [`crisis`]: numbers for an emergency
//! - [`service`]: a service as a record; [`services`]: all of them; [`search`]: which to show, and in which order
//! - [`place`]: postcodes and names → Land and region; `area.rs`: what lies where
//! - [`hours`], [`record`]: what records share; [`opening`]: when a service is open; [`holidays`]: the days on which offices are closed
//! - [`hsds`]: directories of others, read and written
//!
//! All of it is loaded from `directory/*.yaml`; a file that is wrong gives findings, never a panic.

mod area;
pub mod boxes;
pub mod crisis;
pub mod decision;
pub mod holidays;
pub mod hours;
pub mod hsds;
pub mod opening;
pub mod place;
pub mod record;
pub mod search;
pub mod service;
pub mod services;
pub mod tables;
mod values;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::finding::{Finding, Source};
use crate::ids::TableName;
use crate::yaml::Document;
use crisis::CrisisNumbers;
use decision::DecisionTable;
use hsds::topics::Taxonomy;
use place::Places;
use services::Services;

/// The files of the directory, below the content folder.
pub const FILES: [&str; 4] = ["directory/eligibility.yaml", "directory/crisis.yaml", "directory/services.yaml", "directory/places.yaml"];

/// Everything that is known of the world outside.
#[derive(Debug, Clone, Default)]
pub struct Directory {
    /// Decision tables by name.
    pub tables: BTreeMap<TableName, DecisionTable>,
    /// Numbers for an emergency.
    pub crisis: CrisisNumbers,
    /// Services that can help.
    pub services: Services,
    /// Places by postcode and name.
    pub places: Places,
    /// Topics, and what others call them; empty where the file is absent.
    pub taxonomy: Taxonomy,
}

impl Directory {
    /// The directory of these files (see [`FILES`]; others are passed over), as far as it goes, with everything that is wrong in it.
    #[must_use]
    pub fn load(sources: &[Source]) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let [eligibility, crisis, services, places] = FILES.map(|name| document(sources, name, &mut findings));
        let mut directory = Self {
            tables: part(eligibility.as_ref(), tables::read, &mut findings),
            crisis: part(crisis.as_ref(), crisis::read, &mut findings),
            services: part(services.as_ref(), services::read, &mut findings),
            places: part(places.as_ref(), place::read, &mut findings),
            taxonomy: Taxonomy::default(),
        };
        if sources.iter().any(|source| &*source.name == hsds::topics::FILE) {
            let taxonomy = document(sources, hsds::topics::FILE, &mut findings);
            directory.taxonomy = part(taxonomy.as_ref(), hsds::topics::read, &mut findings);
        }
        // With a part cut out, what the files say about each other would only be echoes.
        if let (Some(eligibility), Some(services)) = (&eligibility, &services)
            && !findings.iter().any(|finding| finding.rule == "shape")
        {
            findings.extend(directory.between(eligibility, services));
        }
        (directory, findings)
    }

    /// Warnings about records that nobody checked for long.
    #[must_use]
    pub fn aged(&self, today: NaiveDate) -> Vec<Finding> {
        let mut findings = self.crisis.aged(today);
        findings.extend(self.services.aged(today));
        findings
    }

    /// What the files say about each other.
    fn between(&self, eligibility: &Document, services: &Document) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (name, table) in &self.tables {
            for (at, row) in table.rows().iter().enumerate() {
                for (nth, id) in row.services.iter().enumerate().filter(|(_, id)| self.services.get(id).is_none()) {
                    let spot = eligibility.place(&["tables", name.as_str(), "rows", &at.to_string(), "services", &nth.to_string()]);
                    let known = self.services.all().map(|service| service.id.as_str());
                    findings.push(Finding::error("service-unknown", spot, format!("no service is called `{id}`")).near(id.as_str(), known));
                }
            }
            let regions: Vec<&str> = self.places.regions().collect();
            let values = table.inputs().get("place").into_iter().flatten();
            for region in values.filter(|region| !regions.contains(&region.as_str())) {
                let spot = eligibility.key(&["tables", name.as_str(), "inputs", "place"]);
                findings.push(
                    Finding::error("table-unknown-value", spot, format!("no region is called `{region}`"))
                        .near(region, regions.iter().copied()),
                );
            }
        }
        findings.extend(self.service_values(services));
        for (at, service) in self.services.all().enumerate() {
            let areas = service.service_area.iter().flat_map(|area| &area.regions);
            for (nth, area) in areas.enumerate().filter(|(_, area)| !self.places.knows(area)) {
                let spot = services.place(&["services", &at.to_string(), "service_area", "regions", &nth.to_string()]);
                findings.push(Finding::error("place-unknown", spot, format!("no region, Land or municipality is called `{area}`")));
            }
        }
        findings
    }
}

fn part<T: Default>(document: Option<&Document>, read: fn(&Document) -> (T, Vec<Finding>), findings: &mut Vec<Finding>) -> T {
    let (part, found) = document.map(read).unwrap_or_default();
    findings.extend(found);
    part
}

fn document(sources: &[Source], name: &str, findings: &mut Vec<Finding>) -> Option<Document> {
    let Some(source) = sources.iter().find(|source| &*source.name == name) else {
        findings.push(Finding::error("file-missing", Source::new(name, "").start(), format!("`{name}` is missing")));
        return None;
    };
    match Document::read(source) {
        Ok(document) => Some(document),
        Err(finding) => {
            findings.push(*finding);
            None
        }
    }
}

#[cfg(test)]
mod tests;

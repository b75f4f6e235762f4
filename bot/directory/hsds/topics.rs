//! What foreign terms mean: their names and codes → topics of Lotse, as `directory/taxonomy.yaml` says.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::directory::services::NEEDS;
use crate::finding::Finding;
use crate::yaml::Document;

/// The file, below the content folder.
pub const FILE: &str = "directory/taxonomy.yaml";

/// A topic as a term of our own taxonomy.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// A value of the answer `need`.
    pub topic: String,
    /// Its code of the field (`T-RES`).
    pub code: String,
    /// Its German name.
    pub german: String,
    /// Its English name.
    pub english: String,
    /// The same in Open Eligibility, by name.
    #[serde(default)]
    pub open_eligibility: Vec<String>,
    /// Names and codes of other taxonomies that mean it; upper and lower case are the same.
    #[serde(default)]
    pub also: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    topics: Vec<Option<Topic>>,
}

/// All topics with what else they are called.
#[derive(Debug, Clone, Default)]
pub struct Taxonomy {
    /// In the file's order.
    pub topics: Vec<Topic>,
    /// Folded names and codes → places in `topics`.
    names: BTreeMap<String, Vec<usize>>,
}

fn folded(name: &str) -> String {
    name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ").to_lowercase()
}

impl Taxonomy {
    /// The topics that a term means, by its code or name; several where a name is that broad.
    pub fn meant(&self, term: &str) -> impl Iterator<Item = &str> {
        self.names.get(&folded(term)).into_iter().flatten().map(|at| self.topics[*at].topic.as_str())
    }

    /// The topic of this name.
    #[must_use]
    pub fn topic(&self, topic: &str) -> Option<&Topic> {
        self.topics.iter().find(|known| known.topic == topic)
    }
}

/// The topics of the file with everything that is wrong in it.
#[must_use]
pub fn read(document: &Document) -> (Taxonomy, Vec<Finding>) {
    let (file, mut findings) = document.typed::<RawFile>();
    let mut taxonomy = Taxonomy::default();
    for (at, topic) in file.into_iter().flat_map(|file| file.topics).enumerate() {
        let Some(topic) = topic else { continue };
        if !NEEDS.contains(&topic.topic.as_str()) {
            let spot = document.place(&["topics", &at.to_string(), "topic"]);
            findings.push(Finding::error("topic-unknown", spot, format!("`{}` is no need", topic.topic)).near(&topic.topic, NEEDS));
        }
        let own = [&topic.topic, &topic.code, &topic.german, &topic.english];
        for name in own.into_iter().chain(&topic.open_eligibility).chain(&topic.also) {
            let known = taxonomy.names.entry(folded(name)).or_default();
            if !known.contains(&taxonomy.topics.len()) {
                known.push(taxonomy.topics.len());
            }
        }
        taxonomy.topics.push(topic);
    }
    (taxonomy, findings)
}

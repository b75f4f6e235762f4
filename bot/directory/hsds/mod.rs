//! Service directories of others: Open Referral HSDS 3.0 and 3.1, read, checked, put together, and written again.
//!
//! | file | tells |
//! | --- | --- |
//! | `objects.rs`, `fields.rs` | every object and field of the specification |
//! | `values.rs`, `keys.rs` | values in their types; ids |
//! | `rows.rs`, `collection.rs` | nested records taken apart into rows, rows put together into records |
//! | `encoding.rs`, `json.rs`, `table.rs`, `cells.rs`, `integreat.rs`, `mapped.rs` | files → rows: nested JSON, tables, places of Integreat, any CSV with a mapping |
//! | `notes.rs` | what an import finds, and the rows that it keeps out |
//! | `times.rs`, `plain.rs`, `phones.rs`, `topics.rs` | quirks: hours, markup, numbers, foreign taxonomies |
//! | `convert.rs`, `own.rs` | a record → services as a client meets them; what only Lotse knows of one |
//! | `shipped.rs` | the other way round: our own services as records |
//! | `outward.rs` | records as others may read them: nested, with UUIDs, without names of people |
//! | `diff.rs`, `examine.rs` | what an import would change; what is doubtful in records |

mod cells;
pub mod collection;
pub mod convert;
pub mod diff;
pub mod encoding;
pub mod examine;
mod fields;
pub mod integreat;
pub mod json;
pub mod keys;
pub mod mapped;
pub mod notes;
pub mod objects;
pub mod outward;
mod own;
pub mod phones;
pub mod plain;
pub mod rows;
pub mod shipped;
pub mod table;
pub mod times;
pub mod topics;
pub mod values;

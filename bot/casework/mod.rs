//! Requests that people answer: who may do what, which office gets a case, and where a case stands. Pure data and functions.
//!
//! - [`role`]: staff roles, and the table of what each may do
//! - [`office`]: offices, as `directory/offices.yaml` describes them
//! - [`route`]: which office gets a case, on a visible ladder; [`waiting`]: what a client is told honestly about when
//! - [`case`]: the one state machine of a case; [`desk`]: which cases a member of staff sees, in which order
//! - [`phrase`]: ready sentences that exist in every language; [`outcome`]: what is ticked at the end
//! - [`statistics`]: counts of closed cases as anybody may read them
//! - [`press`]: buttons of staff as callback data
//! - [`escalation`]: what happens by itself when nobody takes a case, or nobody goes on with it

pub mod case;
pub mod desk;
pub mod escalation;
pub mod office;
pub mod outcome;
pub mod phrase;
pub mod press;
pub mod role;
pub mod route;
pub mod statistics;
pub mod waiting;

pub use case::{Case, State};
pub use office::{Office, Offices};
pub use role::{Action, Role};

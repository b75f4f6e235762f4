//! What is still told apart from a step on: two talks that differ only in what nothing ahead reads go on alike.

use std::collections::{BTreeSet, HashMap};

use crate::condition::Accepted;
use crate::conversation::Content;
use crate::flow::model::{Kind, Next, Step as Node};
use crate::flow::{Mode, Session, Value, known};
use crate::ids::{Choice, FlowName, StepName};

/// One thing that a condition, a table or a spared question tells apart in an answer.
#[derive(PartialEq, Eq)]
enum Atom<'a> {
    /// Its value is among these.
    Accepted(&'a Accepted),
    /// It spares a question with these choices.
    Fits(&'a [Choice]),
    /// It was given at all.
    Given,
}

/// For each step, what is told apart from there on, also in flows that it calls.
pub(super) struct Ahead<'a> {
    atoms: Vec<(&'a str, Atom<'a>)>,
    steps: HashMap<(&'a FlowName, &'a StepName), BTreeSet<usize>>,
}

impl<'a> Ahead<'a> {
    pub(super) fn new(content: &'a Content) -> Self {
        let mut ahead = Self { atoms: Vec::new(), steps: HashMap::new() };
        for flow in content.trees.flows.values() {
            for (name, node) in &flow.steps {
                let own = ahead.own(content, node);
                ahead.steps.insert((&flow.name, name), own);
            }
        }
        loop {
            let before: usize = ahead.steps.values().map(BTreeSet::len).sum();
            for flow in content.trees.flows.values() {
                for (name, node) in &flow.steps {
                    let mut later = BTreeSet::new();
                    for target in node.next().map(Next::targets).unwrap_or_default() {
                        later.extend(ahead.steps.get(&(&flow.name, target)).into_iter().flatten().copied());
                    }
                    if let Kind::Call { flow: called, .. } = &node.kind
                        && let Some(called) = content.trees.flows.get(called)
                    {
                        later.extend(ahead.steps.get(&(&called.name, &called.start)).into_iter().flatten().copied());
                    }
                    if let Some(own) = ahead.steps.get_mut(&(&flow.name, name)) {
                        own.extend(later);
                    }
                }
            }
            if ahead.steps.values().map(BTreeSet::len).sum::<usize>() == before {
                return ahead;
            }
        }
    }

    /// What a step itself tells apart.
    fn own(&mut self, content: &'a Content, node: &'a Node) -> BTreeSet<usize> {
        let mut own = BTreeSet::new();
        if let Some(Next::Rows(rows)) = node.next() {
            for (name, accepted) in rows.iter().flat_map(|row| row.when.reads()) {
                own.insert(self.atom(name.as_str(), Atom::Accepted(accepted)));
            }
        }
        match &node.kind {
            Kind::Decide { table, .. } => {
                for (name, accepted) in content
                    .trees
                    .tables
                    .get(table)
                    .into_iter()
                    .flat_map(crate::directory::decision::DecisionTable::rows)
                    .flat_map(|row| row.when.reads())
                {
                    own.insert(self.atom(name.as_str(), Atom::Accepted(accepted)));
                }
            }
            Kind::Choices { save: Some(save), once: true, choices, .. } => drop(own.insert(self.atom(save.as_str(), Atom::Fits(choices)))),
            Kind::Input { save, once: true, .. } => drop(own.insert(self.atom(save.as_str(), Atom::Given))),
            _ => {}
        }
        own
    }

    fn atom(&mut self, name: &'a str, atom: Atom<'a>) -> usize {
        let atom = (name, atom);
        self.atoms.iter().position(|known| *known == atom).unwrap_or_else(|| {
            self.atoms.push(atom);
            self.atoms.len() - 1
        })
    }

    /// What the steps ahead of a session can tell of its answers.
    pub(super) fn signature(&self, mode: Mode, session: &Session) -> Vec<bool> {
        let open = session.frames.iter().filter(|frame| frame.flow != known::START);
        let ahead = open.filter_map(|frame| self.steps.get(&(&frame.flow, &frame.step)));
        let atoms: BTreeSet<usize> = ahead.flatten().copied().collect();
        let tells = |at: usize| {
            let (name, atom) = &self.atoms[at];
            match atom {
                Atom::Accepted(accepted) => accepted.takes(session.seen(mode, name)),
                Atom::Fits(choices) => session.answers.get(*name).is_some_and(|given| match &given.value {
                    Value::Choice(choice) => choices.contains(choice),
                    _ => true,
                }),
                Atom::Given => session.answers.contains_key(*name),
            }
        };
        atoms.into_iter().map(tells).collect()
    }
}

//! A flow was changed while people were in it: they find their place, and no answer is lost.

use super::session::Frame;
use super::turn::Turn;

impl Turn<'_> {
    /// Moves the session onto the flows as they are now.
    ///
    /// A renamed step is followed; one that vanished leads to the nearest earlier question that still exists, else to
    /// its flow's start, with one honest sentence.
    pub fn migrate(&mut self) {
        let located: Vec<Option<Frame>> = self.session.frames.iter().map(|frame| self.located(frame)).collect();
        if let Some(frames) = located.iter().cloned().collect() {
            self.session.frames = frames;
            return;
        }
        while let Some(frames) = self.session.trail.pop() {
            if let Some(frames) = frames.iter().map(|frame| self.located(frame)).collect() {
                return self.moved_to(frames);
            }
        }
        let mut frames: Vec<Frame> = located.iter().map_while(Clone::clone).collect();
        let lost = &self.session.frames[frames.len()];
        frames.extend(self.frame(lost.flow.as_str(), None));
        self.moved_to(frames);
    }

    fn moved_to(&mut self, frames: Vec<Frame>) {
        self.session.frames = frames;
        self.session.wait = None;
        self.session.correcting = None;
        self.session.suggested = None;
        self.session.searching = false;
        self.ground();
        self.moved = true;
        self.note("step-gone");
    }

    /// The frame in the flow as it is now; `None` when its step is gone.
    pub fn located(&self, frame: &Frame) -> Option<Frame> {
        let flow = self.content.flows.get(&frame.flow)?;
        if frame.revision == flow.revision {
            return flow.steps.contains_key(&frame.step).then(|| frame.clone());
        }
        let mut step = &frame.step;
        for _ in 0..=flow.renamed.len() {
            if flow.steps.contains_key(step) {
                return Some(Frame { revision: flow.revision.clone(), step: step.clone(), ..frame.clone() });
            }
            step = flow.renamed.get(step)?;
        }
        None
    }
}

//! What a service is for, in the reader's language: a Fluent message, else the record's own translation, else German.

use super::writer::{Writer, isolated};
use crate::directory::services::Service;
use crate::ids::Language;
use crate::language::Args;

/// The name to show: the client's, with the one that stands on the door beside it.
pub(super) fn name(writer: &Writer<'_>, service: &Service) -> String {
    let own = isolated(writer.language, &service.name);
    match service.translations.get(writer.language).and_then(|translation| translation.name.as_ref()) {
        Some(name) if *name != service.name => format!("{name} ({own})"),
        Some(_) | None => own,
    }
}

/// A text of the record as it is written there; the writer notes when that is not the reader's language.
pub(super) fn as_written(writer: &mut Writer<'_>, service: &Service, text: &str) -> String {
    let written = service.language.clone().unwrap_or_else(|| Language::from("de"));
    if written != *writer.language {
        writer.shows(&written);
    }
    isolated(writer.language, text)
}

/// The description to show; the writer notes when it is not in the reader's language. A stale translation may send somebody to
/// the wrong place, so German stands instead.
pub(super) fn description(writer: &mut Writer<'_>, service: &Service) -> String {
    let german = Language::from("de");
    let message = format!("service-{}", service.id);
    if writer.content.catalog.has(&german, &message, None) {
        return writer.text(&message, None, &Args::new());
    }
    let own = service.translations.get(writer.language).filter(|translation| !translation.stale);
    match own.and_then(|translation| translation.description.clone()) {
        Some(text) => text,
        None if service.description.is_empty() => String::new(),
        None => as_written(writer, service, &service.description),
    }
}

#[cfg(test)]
mod tests {
    use super::{description, name};
    use crate::conversation::writer::Writer;
    use crate::conversation::{Content, Files};
    use crate::directory::service::Translation;
    use crate::directory::services::Service;
    use crate::flow::Mode;

    #[test]
    fn a_service_without_a_message_speaks_for_itself() {
        let content = Content::load(Files::shipped(), Mode::Information).0;
        let json =
            r#"{"id":"0123456789abcdef","organization":"Verein","name":"Kurs","description":"Deutsch lernen","checked_on":"2026-11-28"}"#;
        let mut service: Service = serde_json::from_str(json).unwrap();
        let english = "en".into();
        let mut writer = Writer::new(&content, &english);
        assert_eq!(description(&mut writer, &service), "Deutsch lernen");
        assert!(writer.not_translated().is_some(), "it is said that this is German");
        let said = Translation { description: Some("Learn German".to_owned()), ..Translation::default() };
        service.translations.insert("en".into(), said.clone());
        assert_eq!((description(&mut writer, &service).as_str(), writer.not_translated()), ("Learn German", None));
        service.translations.insert("en".into(), Translation { stale: true, ..said });
        assert_eq!(description(&mut writer, &service), "Deutsch lernen");
        assert!(writer.not_translated().is_some());
        service.language = Some("en".into());
        assert_eq!((description(&mut writer, &service).as_str(), writer.not_translated()), ("Deutsch lernen", None));
        assert_eq!(name(&writer, &service), "Kurs");
        service.translations.insert("en".into(), Translation { name: Some("Course".to_owned()), ..Translation::default() });
        assert_eq!(name(&writer, &service), "Course (Kurs)");
    }
}

//! What a service is for, in the reader's language: a Fluent message, else the record's own translation, else German.

use super::writer::{Writer, isolated};
use crate::directory::services::Service;
use crate::ids::Language;
use crate::language::Args;

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
        None => {
            if *writer.language != german {
                writer.shows(&german);
            }
            isolated(writer.language, &service.description)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::description;
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
    }
}

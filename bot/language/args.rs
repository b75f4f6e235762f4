//! The variables of a text: what the program gives to Fluent, and how a number among them is shown.

use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentValue};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

/// What a variable of a text stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Shown as it is: names, phones, dates that are formatted already.
    Text(String),
    /// Chooses the plural and is shown in the reader's digits; exact up to 2⁵³.
    Number(i64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// The variables of one text, few and in the order they were given; the last of one name holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Args(Vec<(String, Value)>);

impl Args {
    /// No variables.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// The same with one more: `Args::new().with("total", 6)`.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.push((name.to_owned(), value.into()));
        self
    }

    /// Every name and value, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (&**name, value))
    }

    pub(super) fn fluent(&self) -> FluentArgs<'_> {
        self.iter()
            .map(|(name, value)| match value {
                Value::Text(text) => (name, FluentValue::from(&**text)),
                Value::Number(number) => (name, FluentValue::from(*number)),
            })
            .collect()
    }
}

/// Fluent's function NUMBER with its options, for a text that wants no grouping or an ordinal plural.
///
/// The library's own answers a text with the raw word `NUMBER()`; here a text passes through unchanged.
pub(super) fn number<'v>(values: &[FluentValue<'v>], options: &FluentArgs<'_>) -> FluentValue<'v> {
    match values.first() {
        Some(FluentValue::Number(number)) => {
            let mut number = number.clone();
            number.options.merge(options);
            FluentValue::Number(number)
        }
        Some(value) => value.clone(),
        None => FluentValue::from(""),
    }
}

/// Keeps ICU's number formatter inside the bundle, one for grouped numbers and one without.
struct Digits(DecimalFormatter);

impl Memoizable for Digits {
    type Args = bool;
    type Error = icu_provider::DataError;

    fn construct(language: LanguageIdentifier, grouped: bool) -> Result<Self, Self::Error> {
        let locale = Locale::try_from_str(&language.to_string()).unwrap_or(Locale::UNKNOWN);
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(if grouped { GroupingStrategy::Auto } else { GroupingStrategy::Never });
        DecimalFormatter::try_new(locale.into(), options).map(Self)
    }
}

/// A number in the digits of the bundle's language; anything else as Fluent shows it.
pub(super) fn format_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let FluentNumber { options, .. } = number;
    let decimal = Decimal::try_from_str(&number.as_string()).ok()?;
    memoizer.with_try_get::<Digits, _, _>(options.use_grouping, |digits| digits.0.format(&decimal).to_string()).ok()
}

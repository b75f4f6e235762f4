//! Three lines: everything is in the library, which builds once.

fn main() -> std::process::ExitCode {
    lotse::app::run()
}

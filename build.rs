//! Content is embedded by `include_dir`; a new file in these folders has to be noticed.

fn main() {
    for folder in ["flows", "directory", "locales"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}

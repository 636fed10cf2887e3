//! The example `call_list`, run from the command line.

mod common;

#[test]
fn a_list_in_russian_with_the_values_of_platforms() {
    let output = common::example("call_list")
        .args(["tests/data/calls.sip", "ru"])
        .output()
        .expect("cargo runs");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots/examples");
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| insta::assert_snapshot!("call_list", text));
}

#[test]
fn a_missing_file_is_an_error() {
    let output = common::example("call_list")
        .args(["missing.sip", "ru"])
        .output()
        .expect("cargo runs");
    assert_eq!(output.status.code(), Some(2));
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(error.starts_with("missing.sip: "), "{error}");
}

/// The addresses that only the preview has. Everything else stands where the site has it, so that
/// links in the curriculum lead to the same paths.
enum PreviewAddress: String, Sendable {
  /// Everything that is wrong.
  case diagnostics = "/diagnostics"
  /// A stream of the names of editions.
  case changes = "/preview/changes"
  /// Where the bar's form goes.
  case choice = "/preview/choice"
}

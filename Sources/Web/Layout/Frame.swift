import Rendering

/// What stands around every page: who the visitor is, where they may go, what is served, and whom
/// to call.
struct Frame: Sendable {
  struct Account: Sendable {
    let name: HTML
    /// The hidden field of the form that signs out.
    let tokenField: HTML
  }

  struct Support: Sendable {
    let label: String
    /// With the agency's value filled in.
    let line: HTML
  }

  /// A language tag (BCP 47).
  let language: String
  let account: Account?
  let sections: SiteSections
  /// The first digits of the served release's digest.
  let release: String
  let support: Support?
  var isDemonstration = false
}

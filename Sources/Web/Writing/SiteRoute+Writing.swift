extension SiteRoute {
  /// Whether something that was typed is kept, so that it is looked at first. Every form is, but for
  /// those that are named here with the reason.
  func keepsWriting(_ form: Form) -> Bool {
    switch self {
    // Names and addresses of the staff themselves.
    case .signIn, .signOut, .invitation, .newPerson, .peopleImport, .peopleImportLinks: false
    // A colleague's name or address, which is looked up and not kept.
    case .sessionPeople: false
    // A record to be checked, and a name to be erased: neither is kept.
    case .verification, .erasure: false
    // A draft that is thrown away goes with all that was typed.
    case .observationForm: form["step"] != "discard"
    default: true
    }
  }
}

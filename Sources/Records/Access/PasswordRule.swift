/// What a new password must be: long rather than ornate (NIST SP 800-63B, 5.1.1.2).
public enum PasswordRule {
  /// In characters.
  public static let minimum = 12
  public static let maximum = 256

  static func check(_ password: String, of identity: Identity) throws {
    guard password.count >= minimum else { throw RecordsError.passwordTooShort(minimum: minimum) }
    guard password.count <= maximum, password.utf8.count <= 4 * maximum else {
      throw RecordsError.passwordTooLong(maximum: maximum)
    }
    let lowercased = password.lowercased()
    guard lowercased != identity.emailKey, lowercased != identity.name.lowercased() else {
      throw RecordsError.passwordIsName
    }
  }
}

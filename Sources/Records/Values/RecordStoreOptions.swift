/// What an operator can decide about sign-in and invitations.
public struct RecordStoreOptions: Sendable {
  /// Who issues completion records, as they name it.
  public var issuer: String
  public var passwordCost: PasswordCost
  public var sessions: SessionLifetime
  public var invitationSeconds: Int64
  public var throttle: ThrottleLimits
  /// Whether what is acknowledged is on disk. `false` exists for demonstrations in the making,
  /// which can be made anew, and for the control run of Scripts/kill-test, which shows that a power
  /// cut then loses answers.
  public var waitsForTheDisk: Bool

  public init(
    issuer: String = "Groundwork", passwordCost: PasswordCost = .standard,
    sessions: SessionLifetime = SessionLifetime(), invitationSeconds: Int64 = 7 * 86_400,
    throttle: ThrottleLimits = ThrottleLimits(), waitsForTheDisk: Bool = true
  ) {
    self.issuer = issuer
    self.passwordCost = passwordCost
    self.sessions = sessions
    self.invitationSeconds = invitationSeconds
    self.throttle = throttle
    self.waitsForTheDisk = waitsForTheDisk
  }
}

/// When a session ends by itself.
public struct SessionLifetime: Hashable, Sendable {
  /// After so long without a page.
  public var idleSeconds: Int64
  /// After so long in any case.
  public var absoluteSeconds: Int64

  public init(idleSeconds: Int64 = 2 * 3_600, absoluteSeconds: Int64 = 12 * 3_600) {
    self.idleSeconds = idleSeconds
    self.absoluteSeconds = absoluteSeconds
  }
}

/// How many failed sign-ins are let through in a window of time.
public struct ThrottleLimits: Hashable, Sendable {
  public var perAccount: Int
  public var perAddress: Int
  public var windowSeconds: Int64

  public init(perAccount: Int = 10, perAddress: Int = 50, windowSeconds: Int64 = 900) {
    self.perAccount = perAccount
    self.perAddress = perAddress
    self.windowSeconds = windowSeconds
  }
}

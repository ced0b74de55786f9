import Foundation
import Synchronization

/// Counts sign-ins that failed, by account and by address, in memory: a restart forgets them.
///
/// An attempt is counted before the password is looked at, so that many at once do not slip
/// through together, and taken back when it succeeds.
final class SignInThrottle: Sendable {
  enum Key: Hashable, Sendable {
    case account(String)
    case address(String)
  }

  private struct Window {
    let ends: UTCMilliseconds
    var count: Int
  }

  /// So many keys are remembered; the windows that end first go first.
  static let capacity = 20_000

  private let limits: ThrottleLimits
  private let windows = Mutex<[Key: Window]>([:])

  init(limits: ThrottleLimits) {
    self.limits = limits
  }

  /// Counts an attempt, or refuses it with the seconds to wait.
  func begin(_ keys: [Key], at now: UTCMilliseconds) throws {
    try windows.withLock { windows in
      for key in keys {
        guard let window = windows[key], window.ends > now, window.count >= limit(of: key)
        else { continue }
        throw RecordsError.tooManyAttempts(
          retryAfterSeconds: Int((window.ends.value - now.value + 999) / 1_000))
      }
      for key in keys {
        if let window = windows[key], window.ends > now {
          windows[key]?.count += 1
        } else {
          makeRoom(in: &windows, at: now)
          windows[key] = Window(ends: now.adding(seconds: limits.windowSeconds), count: 1)
        }
      }
    }
  }

  /// Takes the count back: the account starts anew, the address loses this one.
  func succeed(_ keys: [Key]) {
    windows.withLock { windows in
      for key in keys {
        switch key {
        case .account: windows.removeValue(forKey: key)
        case .address: windows[key]?.count -= 1
        }
      }
    }
  }

  var count: Int { windows.withLock { $0.count } }

  private func limit(of key: Key) -> Int {
    switch key {
    case .account: limits.perAccount
    case .address: limits.perAddress
    }
  }

  private func makeRoom(in windows: inout [Key: Window], at now: UTCMilliseconds) {
    guard windows.count >= Self.capacity else { return }
    windows = windows.filter { $0.value.ends > now }
    guard windows.count >= Self.capacity else { return }
    let oldestFirst = windows.sorted { $0.value.ends < $1.value.ends }
    for (key, _) in oldestFirst.prefix(Self.capacity / 10) { windows.removeValue(forKey: key) }
  }
}

extension SignInThrottle.Key {
  /// One household or office has a /64 of IPv6 addresses to itself, so they count as one.
  static func network(of address: String) -> Self {
    guard address.contains(":"), !address.contains(".") else { return .address(address) }
    let halves = address.split(separator: "%")[0].components(separatedBy: "::")
    let first = halves[0].split(separator: ":").map(String.init)
    let last = halves.count > 1 ? halves[1].split(separator: ":").map(String.init) : []
    let zeros = halves.count > 1 ? max(0, 8 - first.count - last.count) : 0
    let groups = first + Array(repeating: "0", count: zeros) + last
    return .address(groups.prefix(4).joined(separator: ":") + "::/64")
  }
}

/// Says that something in some folders may have changed.
///
/// It says so once for many changes, and sometimes where nothing has changed: whoever listens looks
/// for themselves. Folders that are made later are watched too, and so is one of `folders` that is
/// not there yet. Changes are not told while a file is being written, but when it is closed or
/// another takes its name.
public final class FolderWatch: Sendable {
  /// How changes come to be known.
  public enum Method: Hashable, Sendable {
    /// The system says so.
    case notification
    /// Names, sizes and times of the files are looked at again and again.
    case polling(every: Duration)
  }

  /// How often polling looks.
  public static let pollingInterval = Duration.milliseconds(500)

  public let method: Method
  private let root: String
  private let folders: [String]
  private let notifications: FolderNotifications?

  /// Watches `folders`, paths below `root`, with everything in them. With `polls`, as on a network
  /// folder whose other users the system hears nothing of, notifications are not even tried.
  public init(_ folders: [String], in root: String, polls: Bool = false) {
    self.root = root
    self.folders = folders
    let notifications = polls ? nil : FolderNotifications(folders, in: root)
    self.notifications = notifications
    method = notifications == nil ? .polling(every: Self.pollingInterval) : .notification
  }

  /// From now on, for one listener. Ends when its task is cancelled.
  public func changes() -> AsyncStream<Void> {
    AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
      if let notifications {
        notifications.start { continuation.yield() }
        continuation.onTermination = { _ in notifications.stop() }
      } else {
        let first = FolderSnapshot(folders, in: root)
        let task = Task { [root, folders] in
          var last = first
          while true {
            try await Task.sleep(for: Self.pollingInterval)
            let next = FolderSnapshot(folders, in: root)
            if next != last { continuation.yield() }
            last = next
          }
        }
        continuation.onTermination = { _ in task.cancel() }
      }
    }
  }
}

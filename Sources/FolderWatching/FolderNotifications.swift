#if canImport(Glibc)
  import Dispatch
  import Foundation
  import Glibc
  import Synchronization

  /// The system's own notifications, inotify(7); the only code that holds its descriptor.
  ///
  /// After every batch all folders are asked for again: a folder that is watched already costs one
  /// call, and none can be forgotten.
  final class FolderNotifications: Sendable {
    private static let queueLabel = "folder-notifications"
    /// Told when a file is closed after writing, not while it is written.
    private static let kinds = UInt32(
      IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVED_FROM | IN_MOVED_TO
        | IN_MOVE_SELF | IN_ONLYDIR | IN_DONT_FOLLOW)
    /// The root holds other things too, and only whether the folders are there matters.
    private static let rootKinds = UInt32(
      IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR)

    private let descriptor: Int32
    private let root: String
    private let folders: [String]
    private let state = Mutex(State.idle)

    private enum State {
      case idle
      case told(by: any DispatchSourceRead)
      case stopped
    }

    /// `nil` where the system gives no notifications, or not for so many folders.
    init?(_ folders: [String], in root: String) {
      let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard descriptor >= 0 else { return nil }
      self.descriptor = descriptor
      self.root = root
      self.folders = folders
      guard watchAll() else { return nil }
    }

    deinit { stop() }

    func start(_ tell: @escaping @Sendable () -> Void) {
      state.withLock { state in
        let source = DispatchSource.makeReadSource(
          fileDescriptor: descriptor, queue: DispatchQueue(label: Self.queueLabel))
        source.setEventHandler { [weak self] in
          guard let self else { return }
          empty()
          _ = watchAll()
          tell()
        }
        source.setCancelHandler { [descriptor] in _ = close(descriptor) }
        source.activate()
        state = .told(by: source)
      }
    }

    func stop() {
      state.withLock { state in
        switch state {
        case .idle: _ = close(descriptor)
        case .told(let source): source.cancel()
        case .stopped: break
        }
        state = .stopped
      }
    }

    /// Takes what was told; what it was does not matter.
    private func empty() {
      withUnsafeTemporaryAllocation(byteCount: 16_384, alignment: 8) { buffer in
        while read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
      }
    }

    /// Whether every folder that is there is watched.
    private func watchAll() -> Bool {
      watch(root, Self.rootKinds)
        && folders.map { watchTree("\(root)/\($0)") }.allSatisfy { $0 }
    }

    private func watchTree(_ path: String) -> Bool {
      guard watch(path, Self.kinds) else { return false }
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      return names.filter { !$0.hasPrefix(".") && !$0.hasSuffix(".md") }
        .map { watchTree("\(path)/\($0)") }.allSatisfy { $0 }
    }

    /// A folder that is not there, or no folder, wants no watching.
    private func watch(_ path: String, _ kinds: UInt32) -> Bool {
      guard inotify_add_watch(descriptor, path, kinds) < 0 else { return true }
      return [ENOENT, ENOTDIR, ELOOP].contains(errno)
    }
  }
#else
  /// Where the system has no inotify, folders are polled.
  final class FolderNotifications: Sendable {
    init?(_ folders: [String], in root: String) { return nil }
    func start(_ tell: @escaping @Sendable () -> Void) {}
    func stop() {}
  }
#endif

import Foundation
import Synchronization

/// The machine's own mail program, as sendmail, Postfix, Exim, msmtp and others have it.
struct Sendmail {
  /// What became of a mail.
  enum Outcome: Hashable {
    case taken
    /// Why not, in words that go on after "the mail program".
    case refused(String)
  }

  let path: String
  /// How long it may take over one mail.
  var patience: Duration = .seconds(60)

  /// Gives the program a mail on standard input; `-i` keeps a line with a single dot from ending it.
  /// One that does not end is ended, so that the mails after this one are sent.
  func send(_ mail: [UInt8], to address: String) -> Outcome {
    // A program that ends before it has read everything is a failed mail, not the end of the job.
    signal(SIGPIPE, SIG_IGN)
    let process = Process()
    let input = Pipe()
    let ended = DispatchSemaphore(value: 0)
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["-i", "--", address]
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.terminationHandler = { _ in ended.signal() }
    do {
      try process.run()
    } catch {
      return .refused("cannot be run")
    }
    // Beside this thread: a program that does not read would hold it up.
    let isRead = Mutex(true)
    let writing = DispatchWorkItem {
      do {
        try input.fileHandleForWriting.write(contentsOf: Data(mail))
        try input.fileHandleForWriting.close()
      } catch {
        isRead.withLock { $0 = false }
      }
    }
    DispatchQueue.global().async(execute: writing)
    let deadline = DispatchTime.now() + .seconds(Int(patience.components.seconds))
    guard ended.wait(timeout: deadline) == .success else {
      kill(process.processIdentifier, SIGKILL)
      return .refused("did not end within \(patience.components.seconds) seconds")
    }
    writing.wait()
    guard process.terminationStatus == 0 else {
      return .refused("ended with exit status \(process.terminationStatus)")
    }
    return isRead.withLock { $0 } ? .taken : .refused("did not read the whole mail")
  }
}

import Foundation

/// The machine's own mail program, as sendmail, Postfix, Exim, msmtp and others have it.
struct Sendmail {
  let path: String

  /// Whether the program took the mail. It is given to it on standard input; `-i` keeps a line with
  /// a single dot from ending it.
  func send(_ mail: [UInt8], to address: String) -> Bool {
    // A program that ends before it has read everything is a failed mail, not the end of the job.
    signal(SIGPIPE, SIG_IGN)
    let process = Process()
    let input = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["-i", "--", address]
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    do {
      try process.run()
      try input.fileHandleForWriting.write(contentsOf: Data(mail))
      try input.fileHandleForWriting.close()
    } catch {
      if process.isRunning { process.terminate() }
      return false
    }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}

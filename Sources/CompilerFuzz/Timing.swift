/// What one execution took, in processor time.
struct Timing {
  let execution: Int
  let seconds: Double
  /// Of the text that was new to the compiler.
  let bytes: Int

  var bytesPerSecond: Double { Double(bytes) / max(seconds, 1e-9) }
}

extension Timing: CustomStringConvertible {
  var description: String {
    """
    execution \(execution), \(Int(seconds * 1_000)) ms for \(bytes) bytes, \
    \(Int(bytesPerSecond / 1_000)) kB a second
    """
  }
}

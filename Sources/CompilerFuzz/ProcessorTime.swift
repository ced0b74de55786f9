import Foundation

/// Time that processors have spent for this program: what else runs on the machine counts less.
enum ProcessorTime {
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  static func of(_ work: () -> Void) -> Double {
    let began = seconds
    work()
    return seconds - began
  }
}

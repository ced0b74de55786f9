import Dispatch
import Foundation

/// A TCP connection on which a test sends whatever bytes it likes.
final class RawConnection: Sendable {
  private let descriptor: Int32

  /// `nil` where the server does not take it.
  init?(port: Int) {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr = in_addr(s_addr: inet_addr("127.0.0.1"))
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { return nil }
    var wait = timeval(tv_sec: 0, tv_usec: 100_000)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(descriptor) }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Foundation.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  /// What came until the server closed the connection, sending `drip` ten times a second; `nil`
  /// where it is open after so many seconds.
  func answer(dripping drip: String = "", within seconds: Double) async -> String? {
    // Away from the threads that the server under test needs.
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(returning: self.blockingAnswer(dripping: drip, within: seconds))
      }
    }
  }

  private func blockingAnswer(dripping drip: String, within seconds: Double) -> String? {
    let end = ContinuousClock.now.advanced(by: .milliseconds(Int(seconds * 1_000)))
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while ContinuousClock.now < end {
      if !drip.isEmpty { send(drip) }
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count > 0 { text += buffer.prefix(count) }
      if count == 0 || count < 0 && errno != EAGAIN { return String(decoding: text, as: UTF8.self) }
    }
    return nil
  }
}

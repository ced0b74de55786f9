import NIOCore
import NIOHTTPTypes

/// Closes a connection whose request does not arrive whole, or whose answer is not taken, in time.
///
/// Hummingbird's idle timeout closes connections on which nothing happens; this closes those on
/// which something happens, a byte at a time.
final class ConnectionDeadlines: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart

  private let limit: TimeAmount
  private var isArriving = false
  private var arrival: Scheduled<Void>?
  private var departure: Scheduled<Void>?

  init(limit: TimeAmount) {
    self.limit = limit
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head: isArriving = true
    case .body: break
    case .end:
      isArriving = false
      arrival?.cancel()
      arrival = nil
    }
    context.fireChannelRead(data)
  }

  /// Most requests arrive in one piece and need no timer.
  func channelReadComplete(context: ChannelHandlerContext) {
    if isArriving, arrival == nil { arrival = close(context) }
    context.fireChannelReadComplete()
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    departure?.cancel()
    departure = context.channel.isWritable ? nil : close(context)
    context.fireChannelWritabilityChanged()
  }

  func channelInactive(context: ChannelHandlerContext) {
    cancel()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) { cancel() }

  private func close(_ context: ChannelHandlerContext) -> Scheduled<Void> {
    let channel = context.channel
    return context.eventLoop.scheduleTask(in: limit) { channel.close(promise: nil) }
  }

  private func cancel() {
    arrival?.cancel()
    departure?.cancel()
    arrival = nil
    departure = nil
  }
}

@available(*, unavailable)
extension ConnectionDeadlines: Sendable {}

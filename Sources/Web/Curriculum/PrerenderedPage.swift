import NIOCore
import Rendering

/// A place in a prerendered page that differs from visitor to visitor.
enum PageSlot: String, CaseIterable, Sendable {
  case personName
  /// The hidden field of a form.
  case formToken

  /// Stands for the place until the page is cut. No text can spell it: `<` is escaped in texts.
  var marker: HTML {
    switch self {
    case .personName: "<!--slot:personName-->"
    case .formToken: "<!--slot:formToken-->"
    }
  }
}

/// The bytes of a page, cut where visitors differ, so that showing it is copying it.
struct PrerenderedPage: Sendable {
  private enum Piece: Sendable {
    case bytes([UInt8])
    case slot(PageSlot)
  }

  private let pieces: [Piece]
  private let size: Int

  init(_ document: HTML) {
    var pieces: [Piece] = []
    var rest = Array(document.text.utf8)[...]
    while let (start, end, slot) = Self.firstSlot(in: rest) {
      pieces.append(.bytes(Array(rest[..<start])))
      pieces.append(.slot(slot))
      rest = rest[end...]
    }
    pieces.append(.bytes(Array(rest)))
    self.pieces = pieces
    size = document.text.utf8.count
  }

  /// The page with these in the places of the slots.
  func bytes(_ fillings: [PageSlot: HTML]) -> ByteBuffer {
    var buffer = ByteBufferAllocator().buffer(
      capacity: size + fillings.values.reduce(512) { $0 + $1.text.utf8.count })
    for piece in pieces {
      switch piece {
      case .bytes(let bytes): buffer.writeBytes(bytes)
      case .slot(let slot): if let html = fillings[slot] { buffer.writeString(html.text) }
      }
    }
    return buffer
  }

  private static func firstSlot(in bytes: ArraySlice<UInt8>) -> (Int, Int, PageSlot)? {
    let opening = Array("<!--slot:".utf8)
    var search = bytes
    while let start = search.firstIndex(of: UInt8(ascii: "<")) {
      if bytes[start...].starts(with: opening) {
        for slot in PageSlot.allCases {
          let marker = Array(slot.marker.text.utf8)
          if bytes[start...].starts(with: marker) { return (start, start + marker.count, slot) }
        }
      }
      search = bytes[(start + 1)...]
    }
    return nil
  }
}

"""Matrix products with 8-bit weights, the numbers of each word scaled by themselves.

onnxruntime's own dynamic quantization scales a whole batch by its largest number, so that
what is said of a sentence depends on the sentences read with it. Here every word has a
scale of its own: the sums are exact integers, and a sentence reads the same in any batch.
Weights have a scale for each column and take 7 of the 8 bits, because processors without
VNNI add two products in 16 bits, where full ones would overflow: the same on any machine.
"""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper, shape_inference

WEIGHT_RANGE = 63
ACTIVATION_RANGE = 127
MIDDLE = 128
"""What stands for zero among the unsigned numbers of the words."""


def quantize(source: Path, target: Path, keep: frozenset[str] = frozenset()) -> None:
    """Rewrite every product of rows with a constant matrix, but those of the nodes to ``keep``.

    Rows are those of a matrix: products of tensors of more dimensions stay as they are.
    """
    model = shape_inference.infer_shapes(onnx.load(source))
    graph = model.graph
    constants = {tensor.name: tensor for tensor in graph.initializer}
    ranks = {v.name: len(v.type.tensor_type.shape.dim) for v in (*graph.value_info, *graph.input)}
    nodes: list[onnx.NodeProto] = []
    scaled: set[str] = set()
    graph.initializer.extend(_numbers())
    for node in graph.node:
        weight = constants.get(_weight(node))
        if weight is None or ranks.get(node.input[0]) != 2 or node.name in keep:
            nodes.append(node)
            continue
        if node.input[0] not in scaled:
            scaled.add(node.input[0])
            nodes.extend(_scaling(node.input[0]))
        graph.initializer.extend(_matrix(node, weight))
        nodes.extend(_product(node, weight.name))
    del graph.node[:]
    graph.node.extend(nodes)
    used = {name for node in graph.node for name in node.input}
    # by name, because products that share a matrix would each bring it
    kept = list({t.name: t for t in graph.initializer if t.name in used}.values())
    del graph.initializer[:]
    graph.initializer.extend(kept)
    model.opset_import.append(helper.make_opsetid("com.microsoft", 1))
    onnx.save(model, target)


def _weight(node: onnx.NodeProto) -> str:
    """The name of what may be a constant matrix: the second factor of a product."""
    return node.input[1] if node.op_type in {"MatMul", "Gemm"} else ""


def _numbers() -> list[onnx.TensorProto]:
    """The constants that all products share."""
    return [
        numpy_helper.from_array(np.array(1e-6, np.float32), "q_least"),
        numpy_helper.from_array(np.array(ACTIVATION_RANGE, np.float32), "q_range"),
        numpy_helper.from_array(np.array(1.0, np.float32), "q_one"),
        numpy_helper.from_array(np.array(MIDDLE, np.uint8), "q_zero"),
        numpy_helper.from_array(np.array([1], np.int64), "q_last"),
    ]


def _scaling(x: str) -> Iterator[onnx.NodeProto]:
    """The rows of ``x`` as unsigned bytes, and the scale of each."""
    middle = helper.make_tensor("value", TensorProto.UINT8, [1], [MIDDLE])
    yield helper.make_node("Abs", [x], [f"{x}_abs"])
    yield helper.make_node("ReduceMax", [f"{x}_abs"], [f"{x}_most"], axes=[1], keepdims=0)
    yield helper.make_node("Max", [f"{x}_most", "q_least"], [f"{x}_top"])
    yield helper.make_node("Div", [f"{x}_top", "q_range"], [f"{x}_scale"])
    yield helper.make_node("Shape", [f"{x}_scale"], [f"{x}_rows"])
    yield helper.make_node("ConstantOfShape", [f"{x}_rows"], [f"{x}_middles"], value=middle)
    yield helper.make_node("QuantizeLinear", [x, f"{x}_scale", f"{x}_middles"], [f"{x}_q"], axis=0)
    yield helper.make_node("Unsqueeze", [f"{x}_scale", "q_last"], [f"{x}_column"])


def _product(node: onnx.NodeProto, weight: str) -> Iterator[onnx.NodeProto]:
    """The product in bytes, scaled back by columns and by rows; a bias is added as before."""
    x, out = node.input[0], node.output[0]
    plain = f"{out}_plain" if len(node.input) > 2 else out
    yield helper.make_node(
        "MatMulIntegerToFloat",
        [f"{x}_q", f"{weight}_q", "q_one", f"{weight}_scale", "q_zero"],
        [f"{out}_columns"],
        name=node.name,
        domain="com.microsoft",
    )
    yield helper.make_node("Mul", [f"{out}_columns", f"{x}_column"], [plain])
    if plain != out:
        yield helper.make_node("Add", [plain, node.input[2]], [out])


def _matrix(node: onnx.NodeProto, weight: onnx.TensorProto) -> Iterator[onnx.TensorProto]:
    """The matrix in signed bytes, and the scale of each column."""
    values = numpy_helper.to_array(weight)
    if any(a.name == "transB" and a.i for a in node.attribute):
        values = values.T
    scales = np.maximum(np.abs(values).max(axis=0), 1e-8) / WEIGHT_RANGE
    rounded = np.ascontiguousarray(np.round(values / scales).astype(np.int8))
    yield numpy_helper.from_array(rounded, f"{weight.name}_q")
    yield numpy_helper.from_array(scales.astype(np.float32), f"{weight.name}_scale")

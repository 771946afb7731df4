import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import type { EdgeProgramType, InstancedProgramDefinition, ProgramInfo } from 'sigma/rendering';
import {
  EdgeProgram,
  createEdgeArrowHeadProgram,
  createEdgeCompoundProgram,
} from 'sigma/rendering';
import { floatColor } from 'sigma/utils';

const { UNSIGNED_BYTE, FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixelRatio'] as const;

type Uniform = (typeof UNIFORMS)[number];

// One pixel measures 2 × u_correctionRatio in the coordinates of the graph. The line is drawn half a pixel wider than
// it is, so that its edges can fade.
const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_from;
attribute vec2 a_to;
attribute float a_width;
attribute float a_dash;
attribute float a_gap;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_halfWidth;
varying float v_dash;

void main() {
  float pixel = 2.0 * u_correctionRatio;
  vec2 way = a_to - a_from;
  float distance_ = max(length(way), 0.000001);
  vec2 direction = way / distance_;
  vec2 side = vec2(-direction.y, direction.x);
  float pixels = max(distance_ / pixel - a_gap / u_sizeRatio, 0.0);

  v_halfWidth = a_width * 0.5;
  v_across = a_corner.y * (v_halfWidth + 1.0);
  v_along = a_corner.x * pixels;
  v_dash = a_dash;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  vec2 position = a_from + (direction * v_along + side * v_across) * pixel;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
}
`;

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_halfWidth;
varying float v_dash;

uniform float u_pixelRatio;

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float alpha = clamp((v_halfWidth - abs(v_across)) * u_pixelRatio + 0.5, 0.0, 1.0);
  if (v_dash > 0.5 && mod(v_along, 9.0) > 5.0) alpha = 0.0;
  gl_FragColor = vec4(v_color.rgb, 1.0) * alpha;
  #endif
}
`;

/** What the program needs of an edge beyond sigma's own attributes; the edge reducer gives it. */
interface LineEdge extends EdgeDisplayData {
  readonly dashed: boolean;
}

/** Draws edges as straight lines of a given width in pixels, dashed where they are planned. */
export class LineProgram extends EdgeProgram<Uniform> {
  /** Whether the line ends at the rim of its target, to leave room for an arrow head. */
  protected readonly stopsAtRim: boolean = false;

  override getDefinition(): InstancedProgramDefinition<Uniform> {
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_from', size: 2, type: FLOAT },
        { name: 'a_to', size: 2, type: FLOAT },
        { name: 'a_width', size: 1, type: FLOAT },
        { name: 'a_dash', size: 1, type: FLOAT },
        { name: 'a_gap', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [0, -1],
        [1, -1],
        [0, 1],
        [1, 1],
      ],
    };
  }

  override processVisibleItem(
    id: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { size, color, dashed } = data as LineEdge;
    const gap = this.stopsAtRim ? target.size + ARROW.lengthToThicknessRatio * size : 0;
    const dash = dashed ? 1 : 0;
    this.array.set(
      [source.x, source.y, target.x, target.y, size, dash, gap, floatColor(color), id],
      start,
    );
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, params.matrix);
    gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, params.sizeRatio);
    gl.uniform1f(uniformLocations['u_correctionRatio'] ?? null, params.correctionRatio);
    gl.uniform1f(uniformLocations['u_pixelRatio'] ?? null, params.pixelRatio);
  }
}

const ARROW = { lengthToThicknessRatio: 4, widenessToThicknessRatio: 3 };

class ShortLineProgram extends LineProgram {
  protected override readonly stopsAtRim: boolean = true;
}

/** A {@link LineProgram} line with a head at its target. */
export const ArrowProgram: EdgeProgramType = createEdgeCompoundProgram([
  ShortLineProgram,
  createEdgeArrowHeadProgram(ARROW),
]);
